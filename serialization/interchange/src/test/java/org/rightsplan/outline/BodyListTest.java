package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.ResponsibleBody;

/** By which ids the bodies go that a text names. */
class BodyListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tax Board | tax-board
          The  Tax - Board | the-tax-board
          (Tax) Board | tax-board
          Board (Tax) | board-tax
          Board 4 | board-4
          Secretaría de Gobernación | secretaria-de-gobernacion
          教育部 | 教育部
          *** | body
          """)
  void areMadeOfTheirNames(String name, String id) {
    assertEquals(id, new BodyList("en").named(name).id());
  }

  @Test
  void areCountedWhereNamesAreAlike() {
    BodyList bodies = new BodyList("en");
    List<ResponsibleBody> named =
        List.of(
            bodies.named("Tax Board"),
            bodies.named("Tax-Board"),
            bodies.named("Tax/Board"),
            bodies.named("TAX BOARD"));
    assertEquals(
        List.of("tax-board", "tax-board-2", "tax-board-3", "tax-board"),
        named.stream().map(ResponsibleBody::id).toList());
    assertEquals(named.subList(0, 3), bodies.named());
  }
}
