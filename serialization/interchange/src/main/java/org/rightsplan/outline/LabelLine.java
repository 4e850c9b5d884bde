package org.rightsplan.outline;

import java.util.List;

/** Lines that say one thing about what stands above them: "Responsible: Ministry of Justice". */
final class LabelLine {

  /** What such lines say, as columns of tables do, or as notes do under them. */
  private static final List<Cue> LABELS =
      List.of(
          Cue.COLUMN_LEAD,
          Cue.COLUMN_SUPPORT,
          Cue.COLUMN_MONITORING,
          Cue.COLUMN_INDICATOR,
          Cue.COLUMN_DEADLINE,
          Cue.NOTE_START);

  /** Words that are also those of headings: "Outcome: Better courts". */
  private static final List<Cue> HEADINGS =
      List.of(
          Cue.HEADING,
          Cue.GOAL,
          Cue.ACTION,
          Cue.INTRODUCTION,
          Cue.IMPLEMENTATION,
          Cue.PRINCIPLES,
          Cue.ANNEX);

  private LabelLine() {}

  static boolean is(String words, CueIndex cues) {
    int colon = 0;
    while (colon < words.length() && words.charAt(colon) != ':' && words.charAt(colon) != '：') {
      colon++;
    }
    if (colon + 1 >= words.length() || Character.isLowerCase(words.codePointAt(0))) {
      return false;
    }
    String label = words.substring(0, colon);
    return LABELS.stream().anyMatch(cue -> cues.is(cue, label))
        && HEADINGS.stream().noneMatch(cue -> cues.is(cue, label));
  }
}
