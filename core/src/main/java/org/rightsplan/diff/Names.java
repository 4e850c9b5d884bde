package org.rightsplan.diff;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;

/** What to call the elements of an edition in a sentence. */
final class Names {

  private static final int LONGEST_QUOTE = 90;

  /** Control characters, and those that turn the direction of what follows (Unicode TR 9, 2.1). */
  private static final CharMatcher DISTURBING =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private Names() {}

  static String of(Elements elements, ImmutableList<ElementPath> paths) {
    return paths.stream().map(path -> of(elements, path)).collect(Collectors.joining(" and "));
  }

  static String of(Elements elements, ElementPath path) {
    if (path.kind() == ElementKind.EDITION) {
      return "the edition";
    }
    if (path.kind() == ElementKind.BODY) {
      return "body \"" + quote(elements.edition().bodies().get(path.index()).name().text()) + "\"";
    }
    Located<?> located = elements.at(path).orElseThrow();
    return located.label() + " \"" + quote(textOf(located.element())) + "\"";
  }

  /** Returns the label of an element, without its words. */
  static String place(Elements elements, ElementPath path) {
    return elements.at(path).map(Located::label).orElse("the edition itself");
  }

  /** Returns the name of a body, or the id by which it is named if nothing more is known. */
  static String body(Elements elements, String id) {
    return elements.body(id).map(ResponsibleBody::name).map(LocalizedText::text).orElse(id);
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

  /** Returns the start of a text on one line. */
  static String quote(String text) {
    String line = onOneLine(text);
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  /** Returns a text on one line, without what would disturb a terminal or a reader. */
  static String onOneLine(String text) {
    return DISTURBING.removeFrom(CharMatcher.whitespace().trimAndCollapseFrom(text, ' '));
  }

  static String quote(Optional<LocalizedText> text) {
    return text.map(found -> "\"" + quote(found.text()) + "\"").orElse("none");
  }
}
