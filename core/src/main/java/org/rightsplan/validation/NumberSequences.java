package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/**
 * {@link ConsistencyCode#NUMBER_GAP}, {@link ConsistencyCode#NUMBER_REPEATED} and {@link
 * ConsistencyCode#NUMBER_BACKWARDS}, among elements beside each other. A list need not begin at 1:
 * numbers may run on from the section before.
 */
final class NumberSequences implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    Lists lists = new Lists(edition);
    lists.check(ElementPath.edition(), ElementKind.SECTION, edition.sections(), Section::number);
    for (Located<Section> at : edition.elements().sections()) {
      Section section = at.element();
      lists.check(at.path(), ElementKind.OBJECTIVE, section.objectives(), NumberSequences::printed);
      lists.check(at.path(), ElementKind.INDICATOR, section.indicators(), NumberSequences::printed);
      lists.check(at.path(), ElementKind.SECTION, section.sections(), Section::number);
    }
    for (Located<Objective> at : edition.elements().objectives()) {
      lists.check(
          at.path(), ElementKind.INDICATOR, at.element().indicators(), NumberSequences::printed);
    }
    return lists.findings.build();
  }

  private static Optional<String> printed(Objective objective) {
    return isReported(objective) ? Optional.empty() : objective.number();
  }

  private static Optional<String> printed(Indicator indicator) {
    return isReported(indicator) ? Optional.empty() : indicator.number();
  }

  /** Where something reported belongs is not known; it may be what fills a gap. */
  private static boolean isReported(Object element) {
    if (element instanceof Objective objective) {
      return objective.attestation() == Attestation.REPORTED;
    }
    return element instanceof Indicator indicator
        && indicator.attestation() == Attestation.REPORTED;
  }

  /** All lists of one edition and what was found in them. */
  private static final class Lists {

    private final Edition edition;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    Lists(Edition edition) {
      this.edition = edition;
    }

    <T> void check(
        ElementPath parent,
        ElementKind kind,
        List<T> elements,
        Function<T, Optional<String>> number) {
      if (elements.size() < 2) {
        return;
      }
      List<Optional<String>> numbers = elements.stream().map(number).collect(Collectors.toList());
      boolean someReported = elements.stream().anyMatch(NumberSequences::isReported);
      for (NumberSequence.Slip slip : NumberSequence.slips(numbers)) {
        if (!someReported || slip.code() != ConsistencyCode.NUMBER_GAP) {
          add(parent, kind, numbers, slip);
        }
      }
    }

    private void add(
        ElementPath parent,
        ElementKind kind,
        List<Optional<String>> numbers,
        NumberSequence.Slip slip) {
      Optional<Severity> severity =
          slip.code() == ConsistencyCode.NUMBER_GAP
              ? weightOfGaps(parent, kind)
              : Optional.of(slip.code().severity());
      if (severity.isPresent()) {
        findings.add(
            Finding.of(
                slip.code(),
                severity.get(),
                parent.child(kind, slip.at()),
                sentence(parent, kind, numbers, slip)));
      }
    }

    /** What is not transcribed is not missing; nothing said about it leaves that open. */
    private Optional<Severity> weightOfGaps(ElementPath parent, ElementKind kind) {
      TranscriptionStatus status = edition.elements().transcription(parent);
      return switch (status) {
        case COMPLETE -> Optional.of(Severity.WARNING);
        case UNSTATED -> Optional.of(Severity.NOTE);
        case TITLES_ONLY ->
            kind == ElementKind.SECTION ? Optional.of(Severity.WARNING) : Optional.empty();
        case PARTIAL -> Optional.empty();
      };
    }

    private FindingSentence sentence(
        ElementPath parent,
        ElementKind kind,
        List<Optional<String>> numbers,
        NumberSequence.Slip slip) {
      FindingSentence own = FindingSentence.quoted(numbers.get(slip.at()).orElse(""));
      FindingSentence other = FindingSentence.quoted(numbers.get(slip.earlier()).orElse(""));
      FindingSentence around = Words.of(edition, parent);
      return switch (slip.code()) {
        case NUMBER_GAP ->
            FindingSentence.Kind.NUMBER_LEFT_OUT.of(
                slip.missing().orElseThrow(), other, kind, around, own);
        case NUMBER_REPEATED ->
            FindingSentence.Kind.NUMBER_TWICE.of(
                kind,
                around,
                own,
                FindingSentence.Kind.PLACE_IN_LIST.of(parent.child(kind, slip.earlier())));
        default -> FindingSentence.Kind.NUMBER_BELOW.of(other, kind, around, own);
      };
    }
  }
}
