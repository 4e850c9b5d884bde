package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.alignment.Match;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.model.Unit;

/** Changes in English sentences. */
final class Wording {

  private static final int LONGEST_QUOTE = 90;

  private final EditionDiff diff;
  private final Elements before;
  private final Elements after;
  private final TargetAndBodyWording targetsAndBodies;

  Wording(EditionDiff diff) {
    this.diff = diff;
    this.before = diff.before().elements();
    this.after = diff.after().elements();
    this.targetsAndBodies = new TargetAndBodyWording(before, after);
  }

  /** Tells all that happened to an element in one line. */
  String sentence(ElementChange entry) {
    StringBuilder line = new StringBuilder();
    if (entry.kind() == ElementKind.EDITION) {
      line.append("the edition");
    } else {
      line.append(names(before, entry.before()));
      line.append(entry.before().isEmpty() || entry.after().isEmpty() ? "" : " -> ");
      line.append(names(after, entry.after()));
    }
    line.append(": ");
    for (int i = 0; i < entry.changes().size(); i++) {
      line.append(i == 0 ? "" : "; ").append(inWords(entry, entry.changes().get(i)));
    }
    return line.toString();
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
    String from = names(before, match.get().before());
    String changes =
        diff.ofAfter(section)
            .map(
                entry ->
                    entry.changes().stream()
                        .map(change -> inWords(entry, change))
                        .reduce((one, two) -> one + "; " + two)
                        .orElse(""))
            .orElse("unchanged");
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

  /** Returns the names of several elements. */
  static String names(Elements elements, ImmutableList<ElementPath> paths) {
    return paths.stream()
        .map(path -> name(elements.at(path).orElseThrow()))
        .reduce((one, two) -> one + " and " + two)
        .orElse("");
  }

  /** Returns an element's label with the start of its text. */
  static String name(Located<?> located) {
    return located.label() + " \"" + quote(textOf(located.element())) + "\"";
  }

  private static String textOf(Object element) {
    if (element instanceof Section section) {
      return section.title().text();
    }
    if (element instanceof Objective objective) {
      return objective.heading().text();
    }
    if (element instanceof Indicator indicator) {
      return indicator.name().text();
    }
    return ((Principle) element).title().text();
  }

  static String quote(String text) {
    String line = OneLine.of(text);
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private static String quote(Optional<LocalizedText> text) {
    return text.map(found -> "\"" + quote(found.text()) + "\"").orElse("none");
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

  private String inWords(ElementChange entry, Change change) {
    if (change instanceof Change.Retitled it) {
      return "title " + quote(it.before()) + " became " + quote(it.after());
    }
    if (change instanceof Change.Reworded it) {
      return it.field() + " reworded from " + quote(it.before()) + " to " + quote(it.after());
    }
    if (change instanceof Change.TranslationAdded it) {
      return it.field() + " now also in " + it.language();
    }
    if (change instanceof Change.Renumbered it) {
      return "number " + it.before().orElse("none") + " became " + it.after().orElse("none");
    }
    if (change instanceof Change.Reordered it) {
      return "place " + (it.before() + 1) + " became " + (it.after() + 1);
    }
    if (change instanceof Change.Moved it) {
      return "moved from " + place(before, it.from()) + " to " + place(after, it.to());
    }
    if (change instanceof Change.Promoted it) {
      return "promoted " + fromTo(entry, it.levelBefore(), it.levelAfter());
    }
    if (change instanceof Change.Demoted it) {
      return "demoted " + fromTo(entry, it.levelBefore(), it.levelAfter());
    }
    if (change instanceof Change.FacetChanged it) {
      return it.facet() + " " + it.before().orElse("none") + " became " + it.after().orElse("none");
    }
    if (change instanceof Change.BindingnessChanged it) {
      return "bindingness " + it.before() + " became " + it.after();
    }
    return targetsAndBodies
        .inWords(change, unit(before, entry.before()), unit(after, entry.after()))
        .orElseGet(() -> verb(change));
  }

  private static Optional<Unit> unit(Elements elements, ImmutableList<ElementPath> paths) {
    return paths.stream()
        .findFirst()
        .flatMap(elements::at)
        .map(Located::element)
        .filter(Indicator.class::isInstance)
        .flatMap(indicator -> ((Indicator) indicator).unit());
  }

  private String fromTo(ElementChange section, int levelBefore, int levelAfter) {
    return "from "
        + level(levelBefore)
        + " "
        + place(before, section.before().get(0))
        + " to "
        + level(levelAfter)
        + " "
        + place(after, section.after().get(0));
  }

  private static String place(Elements elements, ElementPath path) {
    return elements.at(path).map(Located::label).orElse("the edition itself");
  }

  /** Names a level of sections as people do. */
  private static String level(int around) {
    return switch (around) {
      case 0 -> "chapter";
      case 1 -> "subsection";
      default -> "subsection of level " + (around + 1);
    };
  }
}
