package org.rightsplan.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsplan.alignment.Match;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** Headings and short stories in English, around the sentences that the entries tell. */
final class Wording {

  private static final int LONGEST_QUOTE = 90;

  private final EditionDiff diff;

  Wording(EditionDiff diff) {
    this.diff = diff;
  }

  /** Tells where a section of the later edition comes from. */
  String story(ElementPath section) {
    Optional<Match> match = diff.alignment().ofAfter(section);
    if (match.isEmpty()) {
      boolean comparable =
          diff.alignment().unmatchedAfter().stream()
              .anyMatch(element -> element.path().equals(section) && element.comparable());
      return comparable
          ? "The earlier edition has no such section."
          : "The earlier edition is not transcribed far enough to tell whether it had such a"
              + " section.";
    }
    String from =
        match.get().before().stream().map(diff::nameOfBefore).collect(Collectors.joining(" and "));
    String changes = diff.ofAfter(section).map(ElementChange::phrase).orElse("unchanged");
    return "It answers to "
        + from
        + " of the earlier edition ("
        + match.get().evidence().rule()
        + ", confidence "
        + match.get().confidence()
        + "): "
        + changes
        + ".";
  }

  /** Returns the start of a text on one line. */
  static String quote(String text) {
    String line = OneLine.of(text);
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  static String counted(int count, ElementKind kind) {
    String several = plural(kind);
    String one = kind == ElementKind.BODY ? "body" : several.substring(0, several.length() - 1);
    return count + " " + (count == 1 ? one : several);
  }

  static String plural(ElementKind kind) {
    return switch (kind) {
      case EDITION -> "editions";
      case BODY -> "bodies";
      case PRINCIPLE -> "principles";
      case OBJECTIVE -> "commitments";
      case INDICATOR -> "indicators";
      case TARGET -> "targets";
      case MEASUREMENT -> "measurements";
      case SECTION -> "sections";
    };
  }

  /** Returns one word or two for a kind of change. */
  static String verb(Change change) {
    String name = change.getClass().getSimpleName();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        words.append(' ');
      }
      words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }
}
