package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.interchange.InputPlace;

/** Where lines begin and end, and where in them a character stands. */
class SourceTextTest {

  private static List<String> lines(SourceText source) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < source.lines(); i++) {
      lines.add(source.text().substring(source.start(i), source.end(i)));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\f", "\u000b"})
  void aLineEndsWithEachOfTheBreaks(String end) {
    assertEquals(List.of("a b", "", "c"), lines(new SourceText("a b" + end + end + "c")));
    assertEquals(List.of("a", ""), lines(new SourceText("a" + end)));
  }

  @Test
  void aPageEndsWithAFormFeed() {
    SourceText source = new SourceText("a\n\fb\f\n\nc");
    assertEquals(List.of("a", "", "b", "", "", "c"), lines(source));
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < source.lines(); i++) {
      if (source.endsPage(i)) {
        ends.add(i);
      }
    }
    assertEquals(List.of(1, 2), ends);
    assertEquals(false, new SourceText("a\f").endsPage(1));
  }

  @Test
  void placesAreCountedFromOne() {
    SourceText source = new SourceText("ab\r\nc\n");
    assertEquals(new InputPlace(1, 1), source.place(0));
    assertEquals(new InputPlace(1, 4), source.place(3));
    assertEquals(new InputPlace(2, 1), source.place(4));
    assertEquals(new InputPlace(3, 1), source.place(6));
  }

  @Test
  void anExcerptIsAsLongAsItsOffsetsSay() {
    Excerpt excerpt = new SourceText("ab\ncd").excerpt(3, 5);
    assertEquals("line 2, column 1: cd", excerpt.toString());
    assertEquals(0, new Excerpt(0, 1, InputPlace.START, "a").start());
    assertEquals(
        "Excerpt: expected offsets 2 apart, from 0 on, but got 3 and 4",
        assertThrows(
                IllegalArgumentException.class, () -> new Excerpt(3, 4, InputPlace.START, "ab"))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> new Excerpt(-1, 0, InputPlace.START, "a"));
  }
}
