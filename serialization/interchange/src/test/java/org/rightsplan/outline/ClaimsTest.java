package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who has which characters in the end, when several want them or nobody does. */
class ClaimsTest {

  private final String text = "  Judges -- courts  \nand more \n";
  private final Claims claims = new Claims(new SourceText(text));

  private void take(String words, SpanKind kind) {
    int at = text.indexOf(words);
    claims.take(Passage.of(text, at, at + words.length()), kind, null);
  }

  /**
   * Returns the spans, and after each its words with strokes for breaks, but spaces as they are.
   */
  private String spans() {
    return claims.spans().stream()
        .map(span -> span.kind() + " " + text.substring(span.start(), span.end()))
        .map(shown -> shown.replace('\n', '/'))
        .collect(Collectors.joining("|"));
  }

  private String findings() {
    return claims.findings().stream()
        .map(found -> found.place() + " " + found.code() + " " + found.text())
        .collect(Collectors.joining("|"));
  }

  @Test
  void whatNobodyTookIsAFindingLineByLine() {
    assertEquals(
        "SPACE   |UNPLACED Judges -- courts|SPACE   /|UNPLACED and more|SPACE  /", spans());
    assertEquals(
        "line 1, column 3 UNPLACED Judges -- courts|line 2, column 1 UNPLACED and more",
        findings());
  }

  @Test
  void theFirstHasWhatTwoWant() {
    take("Judges -- courts", SpanKind.TITLE);
    take("courts  \nand more", SpanKind.CHAPEAU);
    take("more", SpanKind.NUMBER);
    assertEquals("SPACE   |TITLE Judges -- courts|CHAPEAU   /and more|SPACE  /", spans());
    assertEquals("", findings());
  }

  @Test
  void theLongerOneHasWhatTwoBeginWith() {
    take("and", SpanKind.NUMBER);
    take("and more", SpanKind.CHAPEAU);
    take("Judges -- courts", SpanKind.TITLE);
    assertEquals("SPACE   |TITLE Judges -- courts|SPACE   /|CHAPEAU and more|SPACE  /", spans());
  }

  @Test
  void marksAreWhatNobodyTookOfThem() {
    take("Judges", SpanKind.TITLE);
    take("courts", SpanKind.TITLE);
    take("more", SpanKind.CHAPEAU);
    claims.mark(0, 20);
    claims.mark(5, 5);
    claims.mark(9, 13);
    claims.mark(21, 24);
    assertEquals(
        "SPACE   |TITLE Judges|SPACE  |MARK --|SPACE  |TITLE courts|SPACE   /|MARK and|SPACE  "
            + "|CHAPEAU more|SPACE  /",
        spans());
    assertEquals("", findings());
  }

  @Test
  void marksEndWhereTheyEnd() {
    claims.mark(0, 11);
    take("and more", SpanKind.CHAPEAU);
    assertEquals(
        "SPACE   |MARK Judges|SPACE  |MARK --|SPACE  |UNPLACED courts|SPACE   /|CHAPEAU and more"
            + "|SPACE  /",
        spans());
    assertEquals("line 1, column 13 UNPLACED courts", findings());
  }

  @Test
  void whatIsLeftOutIsToldOnceAndWithoutTheSpaceAroundIt() {
    claims.unplaced(OutlineCode.CONTENTS, 18, text.length(), "contents");
    claims.unplaced(OutlineCode.PREAMBLE, 21, 29, "preamble");
    claims.unplaced(OutlineCode.CONTENTS, 18, 21, "nothing");
    claims.note(OutlineCode.NO_TITLE, 2, 8, "no title");
    take("Judges -- courts", SpanKind.TITLE);
    assertEquals("SPACE   |TITLE Judges -- courts|SPACE   /|UNPLACED and more|SPACE  /", spans());
    assertEquals("line 1, column 3 NO_TITLE Judges|line 2, column 1 CONTENTS and more", findings());
  }
}
