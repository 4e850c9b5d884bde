package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the columns of a table hold, by the words in its first row. */
record TableColumns(List<@Nullable Cue> kinds) {

  private static final List<Cue> ALL =
      List.of(
          Cue.COLUMN_ACTION,
          Cue.COLUMN_NUMBER,
          Cue.COLUMN_MONITORING,
          Cue.COLUMN_SUPPORT,
          Cue.COLUMN_LEAD,
          Cue.COLUMN_INDICATOR,
          Cue.COLUMN_DEADLINE,
          Cue.COLUMN_GROUP);

  static TableColumns of(List<String> header, CueIndex cues) {
    List<@Nullable Cue> kinds = new ArrayList<>();
    for (String cell : header) {
      kinds.add(kind(cell, cues));
    }
    if (!kinds.contains(Cue.COLUMN_ACTION) && kinds.contains(Cue.COLUMN_LEAD)) {
      // "Objective | Responsible | Deadline": what is grouped elsewhere is the commitment here.
      int group = kinds.indexOf(Cue.COLUMN_GROUP);
      if (group >= 0) {
        kinds.set(group, Cue.COLUMN_ACTION);
      }
    }
    return new TableColumns(kinds);
  }

  private static @Nullable Cue kind(String cell, CueIndex cues) {
    for (Cue cue : ALL) {
      if (cues.is(cue, cell)) {
        return cue;
      }
    }
    for (Cue cue : ALL) {
      if (cell.length() <= 60 && cue != Cue.COLUMN_NUMBER && cues.startsWith(cue, cell)) {
        return cue;
      }
    }
    return null;
  }

  boolean hasActions() {
    return kinds.contains(Cue.COLUMN_ACTION);
  }
}
