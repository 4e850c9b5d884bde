package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Located;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.Unit;

/**
 * {@link ConsistencyCode#INDICATOR_WITHOUT_UNIT}: it is said what numbers count, by the indicator
 * or with each number. Ratios, multiples, fractions and percentages of change need no word for it.
 */
final class IndicatorUnits implements Rule {

  /** A number and the unit given with it. */
  private record Figure(Optional<IndicatorValue> value, Optional<Unit> unit) {

    boolean isNumber() {
      return value.filter(IndicatorValue.Numeric.class::isInstance).isPresent();
    }
  }

  @Override
  public List<Finding> check(Edition edition) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Located<Indicator> at : edition.elements().indicators()) {
      Indicator indicator = at.element();
      if (indicator.measure() == Measure.QUANTITATIVE && indicator.unit().isEmpty()) {
        check(at, findings);
      }
    }
    return findings.build();
  }

  private static void check(Located<Indicator> at, ImmutableList.Builder<Finding> findings) {
    List<Figure> numbers = figures(at.element()).filter(Figure::isNumber).toList();
    long without = numbers.stream().filter(figure -> figure.unit().isEmpty()).count();
    if (without > 0) {
      findings.add(
          Finding.of(
              ConsistencyCode.INDICATOR_WITHOUT_UNIT,
              at.path(),
              FindingSentence.Kind.NO_UNIT.of(Words.of(at), without, numbers.size())));
    } else if (numbers.isEmpty() && !hasRelativeOrOtherValue(at.element())) {
      findings.add(
          Finding.of(
              ConsistencyCode.INDICATOR_WITHOUT_UNIT,
              Severity.NOTE,
              at.path(),
              FindingSentence.Kind.NO_UNIT_NO_NUMBER.of(Words.of(at))));
    }
  }

  private static Stream<Figure> figures(Indicator indicator) {
    Stream<Figure> targets =
        indicator.targets().stream()
            .filter(target -> target.mode() == TargetMode.LEVEL)
            .map(target -> new Figure(target.value(), target.unit()));
    Stream<Figure> baselines =
        Stream.concat(
                indicator.baseline().stream(),
                indicator.targets().stream().map(Target::baseline).flatMap(Optional::stream))
            .map(IndicatorUnits::figure);
    Stream<Figure> measurements =
        indicator.measurements().stream()
            .map(found -> new Figure(Optional.of(found.value()), found.unit()));
    return Stream.of(targets, baselines, measurements).flatMap(figures -> figures);
  }

  private static Figure figure(Baseline baseline) {
    return new Figure(baseline.value(), baseline.unit());
  }

  private static boolean hasRelativeOrOtherValue(Indicator indicator) {
    return indicator.targets().stream().anyMatch(target -> target.value().isPresent())
        || figures(indicator).anyMatch(figure -> figure.value().isPresent());
  }
}
