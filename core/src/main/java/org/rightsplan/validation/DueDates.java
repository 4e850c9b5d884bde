package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Period;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;

/**
 * {@link ConsistencyCode#DUE_BEFORE_BASELINE} and {@link ConsistencyCode#DUE_OUTSIDE_PERIOD}, both
 * only where they are certain: a target due in 2020 is not due before a baseline of May 2020.
 */
final class DueDates implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Located<Indicator> at : edition.elements().indicators()) {
      for (int i = 0; i < at.element().targets().size(); i++) {
        Target target = at.element().targets().get(i);
        ElementPath path = at.path().child(ElementKind.TARGET, i);
        if (target.due().isPresent()) {
          StatedDate due = target.due().get();
          Optional<StatedDate> baseline =
              target.baseline().or(at.element()::baseline).flatMap(Baseline::date);
          baseline.ifPresent(start -> checkBaseline(at, path, due, start, findings));
          edition.period().ifPresent(period -> checkPeriod(at, path, due, period, findings));
        }
      }
    }
    return findings.build();
  }

  private static void checkBaseline(
      Located<Indicator> at,
      ElementPath path,
      StatedDate due,
      StatedDate baseline,
      ImmutableList.Builder<Finding> findings) {
    if (due.date().isBefore(baseline.date())) {
      findings.add(
          Finding.of(
              ConsistencyCode.DUE_BEFORE_BASELINE,
              path,
              FindingSentence.Kind.DUE_TOO_EARLY.of(baseline, Words.of(at), due)));
    }
  }

  private static void checkPeriod(
      Located<Indicator> at,
      ElementPath path,
      StatedDate due,
      Period period,
      ImmutableList.Builder<Finding> findings) {
    if (!period.contains(due.date())) {
      findings.add(
          Finding.of(
              ConsistencyCode.DUE_OUTSIDE_PERIOD,
              path,
              FindingSentence.Kind.DUE_OUTSIDE.of(Words.of(at), due, period)));
    }
  }
}
