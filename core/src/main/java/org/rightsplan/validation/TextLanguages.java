package org.rightsplan.validation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;

/**
 * {@link ConsistencyCode#UNDECLARED_LANGUAGE}: the edition's texts are in the languages in which it
 * was published. Translations into others are welcome. Each language is found once, at the first
 * text; {@code zh} and {@code zh-Hans} count as one.
 */
final class TextLanguages implements Rule {

  /** The first text in a language that is not declared. */
  private record First(ElementPath path, boolean original) {

    static First earlier(First one, First other) {
      return one.path().compareTo(other.path()) <= 0 ? one : other;
    }
  }

  @Override
  public List<Finding> check(Edition edition) {
    if (edition.languages().isEmpty()) {
      return ImmutableList.of();
    }
    Languages languages = new Languages(edition.languages());
    Elements elements = edition.elements();
    languages.note(ElementPath.edition(), edition.title());
    elements
        .principles()
        .forEach(
            at -> {
              languages.note(at.path(), at.element().title());
              languages.note(at.path(), at.element().statement());
            });
    elements
        .sections()
        .forEach(
            at -> {
              languages.note(at.path(), at.element().title());
              languages.note(at.path(), at.element().chapeau());
            });
    elements
        .objectives()
        .forEach(
            at -> {
              languages.note(at.path(), at.element().title());
              languages.note(at.path(), at.element().statement());
            });
    elements.indicators().forEach(at -> noteIndicator(at, languages));
    return languages.findings();
  }

  private static void noteIndicator(Located<Indicator> at, Languages languages) {
    languages.note(at.path(), at.element().name());
    languages.note(at.path(), at.element().scope());
    for (int i = 0; i < at.element().targets().size(); i++) {
      languages.note(
          at.path().child(ElementKind.TARGET, i), at.element().targets().get(i).statement());
    }
  }

  /** The declared languages, and those met without being declared. */
  private static final class Languages {

    private final Set<String> declared;
    private final Map<String, First> originals = new LinkedHashMap<>();
    private final Map<String, First> others = new LinkedHashMap<>();

    Languages(Set<String> declared) {
      this.declared = declared;
    }

    void note(ElementPath path, Optional<LocalizedText> text) {
      text.ifPresent(some -> note(path, some));
    }

    void note(ElementPath path, LocalizedText text) {
      if (text.original().isPresent()) {
        if (!isDeclared(text.original().get())) {
          originals.merge(text.original().get(), new First(path, true), First::earlier);
        }
      } else if (text.texts().keySet().stream().noneMatch(this::isDeclared)) {
        others.merge(text.language(), new First(path, false), First::earlier);
      }
    }

    private boolean isDeclared(String tag) {
      return declared.stream().anyMatch(known -> covers(known, tag) || covers(tag, known));
    }

    private static boolean covers(String range, String tag) {
      String lower = Ascii.toLowerCase(tag);
      return lower.equals(Ascii.toLowerCase(range))
          || lower.startsWith(Ascii.toLowerCase(range) + "-");
    }

    List<Finding> findings() {
      ImmutableList.Builder<Finding> findings = ImmutableList.builder();
      originals.forEach((tag, first) -> findings.add(finding(tag, first)));
      others.forEach((tag, first) -> findings.add(finding(tag, first)));
      return findings.build();
    }

    private Finding finding(String tag, First first) {
      return Finding.of(
          ConsistencyCode.UNDECLARED_LANGUAGE,
          first.original() ? Severity.WARNING : Severity.NOTE,
          first.path(),
          (first.original()
                  ? FindingSentence.Kind.OTHER_ORIGINAL
                  : FindingSentence.Kind.OTHER_LANGUAGE)
              .of(ImmutableList.copyOf(declared), FindingSentence.Kind.LANGUAGE.of(tag)));
    }
  }
}
