package org.rightsplan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlanksTest {

  @Test
  void eachBlankIsFilledByItsNumber() {
    assertEquals(
        "2 of 10, 2 {x}",
        Blanks.fill("{1} of {0}, {1} {x}", List.of(10, 2), part -> part.toString()));
  }

  @Test
  void whatIsFilledInStaysAsItIs() {
    assertEquals(
        "{1} \\ $0 and B", Blanks.fill("{0} and {1}", List.of("{1} \\ $0", "B"), String::valueOf));
  }

  @Test
  void aBlankWithoutAPartIsRefused() {
    assertThrows(
        IndexOutOfBoundsException.class, () -> Blanks.fill("{1}", List.of("a"), String::valueOf));
  }

  @Test
  void aSentenceAsksForAPartForEachNumberUpToItsHighest() {
    assertEquals(2, Blanks.in("{1} of {0}, {1} {x}"));
    assertEquals(4, Blanks.in("only {3}"));
    assertEquals(0, Blanks.in("nothing"));
  }
}
