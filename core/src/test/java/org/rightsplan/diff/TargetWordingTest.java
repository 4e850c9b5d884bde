package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** Targets and bodies in words. */
class TargetWordingTest {

  private static final Optional<Unit> BEDS = Optional.of(Unit.of("beds"));

  private static Target of(TargetComparator comparator, TargetMode mode, String value) {
    return Target.builder()
        .comparator(comparator)
        .mode(mode)
        .value(IndicatorValue.of(value))
        .build();
  }

  private static void assertWords(String words, Target target) {
    assertEquals(words, TargetWording.inWords(target, BEDS));
  }

  @Test
  void levels() {
    assertWords("200 beds", target(200));
    assertWords("200 %", target(200).withUnit(Unit.PERCENT));
    assertWords("200 beds a year", target(200).withSpan(TargetSpan.PER_YEAR));
    assertWords("more than 5 beds", of(TargetComparator.GREATER_THAN, TargetMode.LEVEL, "5"));
    assertWords("less than 5 beds", of(TargetComparator.LESS_THAN, TargetMode.LEVEL, "5"));
    assertWords("at least 5 beds", of(TargetComparator.AT_LEAST, TargetMode.LEVEL, "5"));
    assertWords("nearly 5 beds", of(TargetComparator.NEARLY, TargetMode.LEVEL, "5"));
    assertWords(
        "between 5 and 9 beds",
        Target.builder()
            .comparator(TargetComparator.BETWEEN)
            .value(IndicatorValue.of(5))
            .upper(IndicatorValue.of(9))
            .build());
  }

  @Test
  void changes() {
    TargetMode percent = TargetMode.CHANGE_BY_PERCENT;
    assertWords("fall by more than 10 %", of(TargetComparator.GREATER_THAN, percent, "-10"));
    assertWords("rise by about 10 %", of(TargetComparator.ABOUT, percent, "10"));
    assertWords("change by 0 %", of(TargetComparator.EQUAL, percent, "0"));
    assertWords(
        "fall by 2.5 percentage points",
        of(TargetComparator.EQUAL, TargetMode.CHANGE_BY_PERCENTAGE_POINTS, "-2.5"));
    assertWords(
        "multiple of the baseline 2",
        of(TargetComparator.EQUAL, TargetMode.MULTIPLE_OF_BASELINE, "2"));
    assertWords(
        "fraction of the baseline 0.5",
        of(TargetComparator.EQUAL, TargetMode.FRACTION_OF_BASELINE, "0.5"));
    Target.Builder between = Target.builder().comparator(TargetComparator.BETWEEN).mode(percent);
    assertWords(
        "fall by between 10 and 20 %",
        between.value(IndicatorValue.of(-20)).upper(IndicatorValue.of(-10)).build());
    assertWords(
        "change by between -20 and 10 %",
        between.value(IndicatorValue.of(-20)).upper(IndicatorValue.of(10)).build());
  }

  @Test
  void deadlinesAndWords() {
    assertWords(
        "done by 2022-05",
        Target.builder()
            .comparator(TargetComparator.DEADLINE_ONLY)
            .due(StatedDate.printed(PartialDate.of(2022, 5)))
            .build());
    assertWords(
        "largely ended by 2025 (inferred)",
        Target.builder()
            .comparator(TargetComparator.QUALITATIVE)
            .value(IndicatorValue.of(text("largely ended")))
            .due(new StatedDate(PartialDate.of(2025), org.rightsplan.model.DateBasis.INFERRED))
            .build());
  }

  @Test
  void bodiesAreCalledByTheirNamesInTheirOwnEdition() {
    Edition before = org.rightsplan.Editions.edition("One");
    Edition after =
        before.withBodies(
            ResponsibleBody.builder().id("moh").name(text("Ministry of Health")).build());
    Change change =
        new Change.RoleChanged(
            Responsibility.of("moh", ResponsibilityRole.UNSPECIFIED),
            Responsibility.of("moh", ResponsibilityRole.CO_LEAD));
    ElementChange entry =
        new ElementChange(
            ElementKind.OBJECTIVE,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(change),
            Optional.empty(),
            1,
            before.elements(),
            after.elements());
    assertEquals("moh became Ministry of Health (co-lead)", entry.phrase());
  }
}
