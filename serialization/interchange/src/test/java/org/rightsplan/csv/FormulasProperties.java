package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.rightsplan.interchange.InputLimits;

class FormulasProperties {

  @Property(tries = 500)
  void anyTextIsTheSameOutAndIn(
      @ForAll
          @Chars({'=', '+', '-', '@', '\'', '\t', '\r', '\n', '"', ';', ',', '1', 'a', ' '})
          @CharRange(from = '\uFF00', to = '\uFF60')
          String text) {
    String cell = Formulas.neutralised(text);
    assertEquals(text, Formulas.restored(cell));
    boolean number = cell.strip().matches("[+-](\\d+(\\.\\d*)?|\\.\\d+)");
    assertTrue(number || cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0, cell);
    List<List<String>> lines = List.of(List.of("a", "b"), List.of(text, "x"), List.of("y", text));
    assertEquals(
        lines,
        Sheet.read(Sheet.write(lines), InputLimits.STANDARD).stream()
            .map(Sheet.Line::cells)
            .collect(ImmutableList.toImmutableList()));
  }

  @Property(tries = 500)
  void anyListIsTheSameOutAndIn(
      @ForAll List<@Chars({';', '\\', ' ', '=', 'a', '"'}) String> items) {
    List<String> full = items.stream().filter(item -> !item.isEmpty()).toList();
    assertEquals(full, CellLists.split(CellLists.join(full)));
    for (String item : full) {
      assertEquals(
          List.of(item, "v=" + item),
          CellLists.pair(
              CellLists.split(CellLists.join(List.of(CellLists.pair(item, "v=" + item)))).get(0)));
    }
    assertFalse(CellLists.split("a; b").get(1).startsWith(" "));
  }
}
