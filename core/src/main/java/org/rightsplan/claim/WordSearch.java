package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.model.Tally;
import org.rightsplan.model.Target;
import org.rightsplan.model.TranscriptionStatus;

/**
 * Looks for words in the elements of a place, and tells whether their absence there would mean
 * anything.
 */
final class WordSearch {

  private final Edition edition;
  private final ElementPath around;
  private final LocalizedText words;
  private final Optional<ElementKind> kind;

  final List<ElementRef> printed = new ArrayList<>();
  final List<ElementRef> reported = new ArrayList<>();
  private boolean readable = true;

  WordSearch(Edition edition, ElementPath around, LocalizedText words, Optional<ElementKind> kind) {
    this.edition = edition;
    this.around = around;
    this.words = words;
    this.kind = kind;
    Elements elements = edition.elements();
    for (Located<?> element :
        Iterables.concat(
            elements.principles(),
            elements.sections(),
            elements.objectives(),
            elements.indicators())) {
      if (around.contains(element.path()) && isWanted(element.path().kind())) {
        look(element);
      }
    }
  }

  private boolean isWanted(ElementKind found) {
    // Commitments are searched together with their indicators.
    return kind.map(found::equals).orElse(true);
  }

  private void look(Located<?> element) {
    ImmutableList<LocalizedText> texts =
        element.element() instanceof Section section
            ? sectionTexts(section)
            : texts(element.element());
    if (Names.contain(texts, words)) {
      (isPrinted(element) ? printed : reported).add(new ElementRef(edition.id(), element.path()));
    }
    for (LocalizedText text : texts) {
      readable &= isVerbatim(element, text);
    }
  }

  /** Tells whether a text would show the words if the plan had them. */
  private boolean isVerbatim(Located<?> element, LocalizedText text) {
    boolean isTitle = element.element() instanceof Section section && text.equals(section.title());
    return Names.readable(text, words) && (isTitle || Names.readsOriginal(text, words));
  }

  /** Returns what is searched of a section: where titles are asked for, no more than that. */
  private ImmutableList<LocalizedText> sectionTexts(Section section) {
    ImmutableList.Builder<LocalizedText> texts = ImmutableList.builder();
    texts.add(section.title());
    if (kind.isEmpty()) {
      section.chapeau().ifPresent(texts::add);
    }
    return texts.build();
  }

  /** Returns what an element other than a section says. */
  static ImmutableList<LocalizedText> texts(Object element) {
    ImmutableList.Builder<LocalizedText> texts = ImmutableList.builder();
    if (element instanceof Principle principle) {
      texts.add(principle.title());
      principle.statement().ifPresent(texts::add);
    } else if (element instanceof Objective objective) {
      objective.title().ifPresent(texts::add);
      objective.statement().ifPresent(texts::add);
      objective.indicators().forEach(indicator -> texts.addAll(texts(indicator)));
    } else if (element instanceof Indicator indicator) {
      texts.add(indicator.name());
      indicator.scope().ifPresent(texts::add);
      indicator.targets().forEach(target -> addTo(texts, target));
    }
    return texts.build();
  }

  private static void addTo(ImmutableList.Builder<LocalizedText> texts, Target target) {
    target.statement().ifPresent(texts::add);
    if (target.value().orElse(null) instanceof IndicatorValue.Narrative narrative) {
      texts.add(narrative.text());
    }
  }

  static boolean isPrinted(Located<?> located) {
    Optional<Located<?>> step = Optional.of(located);
    while (step.isPresent()) {
      if (attestation(step.get().element()) == Attestation.REPORTED) {
        return false;
      }
      step = step.get().parent();
    }
    return true;
  }

  private static Attestation attestation(Object element) {
    if (element instanceof Objective objective) {
      return objective.attestation();
    }
    if (element instanceof Indicator indicator) {
      return indicator.attestation();
    }
    return element instanceof Principle principle ? principle.attestation() : Attestation.PRINTED;
  }

  /** Tells whether all elements in which the words could stand were searched. */
  boolean sawAll() {
    return isAtHand(edition, around, kind) && (kind.isPresent() || hasIntroductoryTexts());
  }

  /** Tells whether the introductory texts of all sections are at hand. */
  private boolean hasIntroductoryTexts() {
    return edition.elements().sections().stream()
        .filter(section -> around.contains(section.path()))
        .allMatch(
            section ->
                edition.elements().transcription(section.path()) == TranscriptionStatus.COMPLETE);
  }

  /** Tells whether text is known to be missing, rather than not said to be all there. */
  boolean lacksText() {
    return edition.elements().lacksText(around);
  }

  /** Tells whether what was searched is in its own wording. */
  boolean sawOwnWording() {
    return readable;
  }

  /** Tells whether all elements of a kind, and what they say, are at hand in a place. */
  static boolean isAtHand(Edition edition, ElementPath around, Optional<ElementKind> kind) {
    ImmutableList<Located<Section>> sections =
        edition.elements().sections().stream()
            .filter(section -> around.contains(section.path()))
            .collect(ImmutableList.toImmutableList());
    Tally tally = around.depth() == 0 ? edition.tally() : edition.elements().tally(sections.get(0));
    if (kind.equals(Optional.of(ElementKind.SECTION))) {
      return Counting.of(Selection.all(CountedThing.ASPECTS), tally, edition.elements(), sections)
          .isExact();
    }
    if (kind.equals(Optional.of(ElementKind.PRINCIPLE))) {
      return tally.principles().complete();
    }
    return tally.tasks().complete()
        && tally.indicators().complete()
        && (around.depth() > 0 || edition.transcription().status() == TranscriptionStatus.COMPLETE);
  }
}
