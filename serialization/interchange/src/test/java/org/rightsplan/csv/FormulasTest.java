package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=1+1, '=1+1",
        "+cmd, '+cmd",
        "-2+3, '-2+3",
        "@SUM(A1), '@SUM(A1)",
        "＝1, '＝1",
        "'quoted', ''quoted'",
        "'=x, ''=x",
        "-10, -10",
        "+4.5, +4.5",
        "plain, plain"
      })
  void putsAnApostropheBeforeWhatCouldRun(String text, String cell) {
    assertEquals(cell, Formulas.neutralised(text));
    assertEquals(text, Formulas.restored(cell));
  }

  @Test
  void leavesApostrophesOfOthersAlone() {
    assertEquals("'t Hooft", Formulas.restored("'t Hooft"));
  }
}
