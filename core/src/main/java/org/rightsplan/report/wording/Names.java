package org.rightsplan.report.wording;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
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
import org.rightsplan.model.SourceDocument;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** What to call the elements of an edition, its bodies and its sources. */
public final class Names {

  private final Words words;

  /** Makes names in a language. */
  public Names(Words words) {
    this.words = words;
  }

  /** Returns an element's number and the start of its text, in quotation marks. */
  public Line of(Elements elements, ElementPath path) {
    if (path.kind() == ElementKind.EDITION) {
      return words.say("the.edition");
    }
    if (path.kind() == ElementKind.BODY) {
      return words.quoted(elements.edition().bodies().get(path.index()).name());
    }
    return elements
        .at(path)
        .map(located -> words.say("named", label(located), words.quoted(textOf(located.element()))))
        .orElse(Line.of(path.toString()));
  }

  /** Returns several elements by their names. */
  public Line of(Elements elements, List<ElementPath> paths) {
    return words.list(paths.stream().map(path -> of(elements, path)).toList());
  }

  /** Returns an element's number and the start of its text, without quotation marks. */
  public Line title(Elements elements, ElementPath path) {
    if (path.kind() == ElementKind.EDITION) {
      return words.quote(elements.edition().title());
    }
    if (path.kind() == ElementKind.BODY) {
      return words.quote(elements.edition().bodies().get(path.index()).name());
    }
    return elements
        .at(path)
        .map(located -> words.say("titled", label(located), words.start(textOf(located.element()))))
        .orElse(Line.of(path.toString()));
  }

  /** Returns an element's number on the way to it, or its place where none is printed. */
  public Line label(Elements elements, ElementPath path) {
    return elements.at(path).map(Names::label).orElse(words.say("the.edition"));
  }

  /** Returns several elements by their numbers. */
  public Line labels(Elements elements, List<ElementPath> paths) {
    return words.list(paths.stream().map(path -> label(elements, path)).toList());
  }

  private static Line label(Located<?> located) {
    String label = located.label();
    // A printed number is the plan's, in whatever script.
    return CharMatcher.ascii().matchesAllOf(label)
        ? Line.of(label)
        : Line.of(new Run.Quote(label, "und"));
  }

  /** Returns the text by which an element is known. */
  public static LocalizedText textOf(Object element) {
    if (element instanceof Section section) {
      return section.title();
    }
    if (element instanceof Objective objective) {
      return objective.heading();
    }
    if (element instanceof Indicator indicator) {
      return indicator.name();
    }
    return ((Principle) element).title();
  }

  /** Returns the name of a body, or the id by which it is named if nothing more is known. */
  public Line body(Elements elements, String id) {
    return elements
        .body(id)
        .map(ResponsibleBody::name)
        .map(words::quote)
        .orElse(Line.of(new Run.Quote(id, "und")));
  }

  /** Returns where something is said: speaker, document, page, paragraph. */
  public Line source(Citation citation, List<SourceDocument> sources) {
    Line line =
        sources.stream()
            .filter(source -> source.id().equals(citation.source()))
            .map(source -> words.quote(source.title()))
            .findFirst()
            .orElse(Line.of(new Run.Quote(citation.source(), "und")));
    if (citation.speaker().isPresent()) {
      line = words.say("source.speaker", verbatim(citation.speaker().get()), line);
    }
    if (citation.page().isPresent()) {
      line = words.say("source.page", line, verbatim(citation.page().get()));
    }
    if (citation.paragraph().isPresent()) {
      String locator = citation.paragraph().get();
      boolean isNumber = locator.chars().allMatch(Character::isDigit);
      line = words.say(isNumber ? "source.paragraph" : "source.place", line, verbatim(locator));
    }
    return line;
  }

  private static Line verbatim(String text) {
    return Line.of(new Run.Quote(text, "und"));
  }

  /** Returns the title of an edition and, if it is known, its period. */
  public Line edition(Edition edition) {
    return words.quote(edition.title());
  }

  /** Returns a short name for an edition: its years where they are known, else its id. */
  public Line shortName(Edition edition) {
    return edition
        .period()
        .filter(period -> period.start().isPresent() || period.end().isPresent())
        .map(words::period)
        .orElseGet(() -> Line.of(new Run.Quote(edition.id(), "und")));
  }
}
