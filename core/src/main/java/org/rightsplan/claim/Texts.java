package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** The editions against which claims are held, and the places in them that claims name. */
final class Texts {

  private final ImmutableList<Edition> editions;
  private final Supplier<Lineage> lineage;

  Texts(ImmutableList<Edition> editions, Supplier<Lineage> lineage) {
    this.editions = editions;
    this.lineage = lineage;
  }

  Lineage lineage() {
    return lineage.get();
  }

  Optional<Edition> edition(String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  /** Answers about an edition, or says that there is none of this id. */
  Answer inEdition(String id, Function<Edition, Answer> check) {
    return edition(id)
        .map(check)
        .orElseGet(
            () ->
                Answer.cannotTell(
                    Reason.NOT_NAMED,
                    VerdictSentence.Kind.NO_EDITION.of(VerdictSentence.quoted(id))));
  }

  /** Answers about each section that a place names, or says that there is none. */
  Answer inSections(Place place, Function<Located<Section>, Answer> check) {
    return inEdition(
        place.edition(),
        edition -> {
          List<Answer> answers = sections(edition, place).stream().map(check).toList();
          return answers.isEmpty() ? noSection(place) : Answer.any(answers);
        });
  }

  static Answer noSection(Place place) {
    return Answer.cannotTell(
        Reason.NOT_NAMED,
        place.section().isPresent()
            ? VerdictSentence.Kind.NO_SECTION.of(place)
            : VerdictSentence.Kind.NAMES_NO_SECTION.of(place.edition()));
  }

  /** Returns the sections that bear the name of a place; none if it names none. */
  ImmutableList<Located<Section>> sections(Edition edition, Place place) {
    if (place.section().isEmpty()) {
      return ImmutableList.of();
    }
    String name = place.section().get();
    ImmutableSet<ElementPath> numbered = numbered(edition, name);
    return edition.elements().sections().stream()
        .filter(
            section ->
                numbered.contains(section.path()) || Names.is(section.element().title(), name))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the sections with a printed number, their own or with those on the way to them. */
  static ImmutableSet<ElementPath> numbered(Edition edition, String number) {
    return edition.elements().numbered(number).stream()
        .map(Located::path)
        .filter(path -> path.kind() == ElementKind.SECTION)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Tells whether the list of subsections of a section, or of main parts, is all there. */
  static boolean listsSections(Edition edition, ElementPath around) {
    TranscriptionStatus status = edition.elements().transcription(around);
    return status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.TITLES_ONLY;
  }

  /** Names a section by its label and title. */
  static Object name(Located<?> located) {
    return located.element() instanceof Section section
        ? VerdictSentence.Kind.NAMED.of(located.label(), VerdictSentence.quoted(section.title()))
        : located.label();
  }

  /** Names a section, and its edition. */
  static VerdictSentence name(Located<?> located, String edition) {
    return VerdictSentence.Kind.OF.of(name(located), edition);
  }

  static ElementRef ref(String edition, ElementPath path) {
    return new ElementRef(edition, path);
  }
}
