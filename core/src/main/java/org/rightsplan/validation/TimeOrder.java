package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;

/**
 * {@link ConsistencyCode#DATES_OUT_OF_ORDER}: versions, and measurements of the same dimensions,
 * stand in order of time, and an edition is adopted before its period is over. An adoption after
 * the period began is usual.
 */
final class TimeOrder implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    checkAdoption(edition, findings);
    Sequence versions = new Sequence(FindingSentence.Kind.VERSION_TOO_EARLY, findings);
    for (EditionVersion version : edition.versions()) {
      versions.next(ElementPath.edition(), version.date());
    }
    for (Located<Indicator> at : edition.elements().indicators()) {
      // Of each group of people by itself: women in 2019 and 2020, then men in 2019 and 2020.
      Map<ImmutableSortedMap<String, String>, Sequence> groups = new HashMap<>();
      for (int i = 0; i < at.element().measurements().size(); i++) {
        Measurement measurement = at.element().measurements().get(i);
        groups
            .computeIfAbsent(
                measurement.dimensions(),
                group -> new Sequence(FindingSentence.Kind.MEASUREMENT_TOO_EARLY, findings))
            .next(
                at.path().child(ElementKind.MEASUREMENT, i),
                measurement.period().flatMap(Period::start));
      }
    }
    return findings.build();
  }

  private static void checkAdoption(Edition edition, ImmutableList.Builder<Finding> findings) {
    Optional<PartialDate> adopted = edition.adoption().flatMap(Adoption::date);
    Optional<PartialDate> end = edition.period().flatMap(Period::end);
    if (adopted.isPresent() && end.isPresent() && adopted.get().isAfter(end.get())) {
      findings.add(
          Finding.of(
              ConsistencyCode.DATES_OUT_OF_ORDER,
              ElementPath.edition(),
              FindingSentence.Kind.ADOPTED_TOO_LATE.of(end.get(), adopted.get())));
    }
  }

  /** Dates that should not go back; unknown ones are passed over. */
  private static final class Sequence {

    private final FindingSentence.Kind tooEarly;
    private final ImmutableList.Builder<Finding> findings;
    private Optional<PartialDate> last = Optional.empty();

    Sequence(FindingSentence.Kind tooEarly, ImmutableList.Builder<Finding> findings) {
      this.tooEarly = tooEarly;
      this.findings = findings;
    }

    void next(ElementPath path, Optional<PartialDate> date) {
      if (date.isEmpty()) {
        return;
      }
      if (last.isPresent() && date.get().isBefore(last.get())) {
        findings.add(
            Finding.of(
                ConsistencyCode.DATES_OUT_OF_ORDER, path, tooEarly.of(last.get(), date.get())));
      }
      last = date;
    }
  }
}
