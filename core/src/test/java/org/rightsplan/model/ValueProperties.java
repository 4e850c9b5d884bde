package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.rightsplan.fixtures.PlanDomain;

/** Laws of the small values. */
@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class ValueProperties {

  @Property
  void theNumberItselfAgreesUnlessItIsMeantToLieBesideIt(@ForAll Quantity quantity) {
    boolean beside =
        quantity.approximation() == Approximation.NEARLY
            || quantity.approximation() == Approximation.OVER;
    assertEquals(!beside, quantity.agreesWith(quantity.value()));
  }

  @Property
  void nearlyLiesBelowAndOverAbove(@ForAll Quantity quantity, @ForAll Quantity counted) {
    int side = counted.value().compareTo(quantity.value());
    if (quantity.agreesWith(counted.value())) {
      switch (quantity.approximation()) {
        case NEARLY -> assertTrue(side < 0);
        case OVER -> assertTrue(side > 0);
        case EXACT -> assertEquals(0, side);
        case AT_LEAST -> assertTrue(side >= 0);
        case AT_MOST -> assertTrue(side <= 0);
        case ABOUT ->
            assertTrue(
                counted
                        .value()
                        .subtract(quantity.value())
                        .abs()
                        .compareTo(quantity.value().abs().multiply(Quantity.DEFAULT_TOLERANCE))
                    <= 0);
      }
    }
  }

  @Property
  void aWiderToleranceTakesAllThatANarrowerOneTakes(
      @ForAll Approximation approximation,
      @ForAll @BigRange(min = "-500", max = "500") BigDecimal value,
      @ForAll @BigRange(min = "-500", max = "500") BigDecimal counted,
      @ForAll @BigRange(min = "0", max = "2") BigDecimal one,
      @ForAll @BigRange(min = "0", max = "2") BigDecimal other) {
    Quantity quantity = new Quantity(value, approximation);
    if (quantity.agreesWith(counted, one.min(other))) {
      assertTrue(quantity.agreesWith(counted, one.max(other)));
    }
  }

  @Property
  void howADecimalIsWrittenDoesNotMatterToAgreement(
      @ForAll Quantity quantity, @ForAll Quantity counted) {
    assertEquals(
        quantity.agreesWith(counted.value()),
        quantity.agreesWith(counted.value().setScale(counted.value().scale() + 2)));
  }

  @Property
  void atMostOneLanguageIsTheOriginalAndItIsTheOneToQuote(@ForAll LocalizedText text) {
    text.original()
        .ifPresent(
            language -> {
              assertEquals(language, text.language());
              assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      LocalizedText.builder()
                          .putOriginal(language, text.text())
                          .putOriginal("tlh", "jIyaj"));
            });
    assertTrue(text.texts().containsKey(text.language()));
    assertEquals(text.texts().get(text.language()), text.text());
  }

  @Property
  void aTextIsFoundInEachOfItsLanguages(@ForAll LocalizedText text) {
    for (Map.Entry<String, String> entry : text.texts().entrySet()) {
      assertEquals(Optional.of(entry.getValue()), text.in(entry.getKey()));
      assertEquals(Optional.of(entry.getValue()), text.in(entry.getKey() + "-x-own"));
    }
    assertEquals(Optional.empty(), text.in("tlh"));
  }

  @Property
  void aTranslationChangesNothingElse(@ForAll LocalizedText text) {
    LocalizedText more = text.withTranslation("tlh", "jIyaj");
    assertEquals(text.texts().size() + 1, more.texts().size());
    assertEquals(text.original(), more.original());
    assertTrue(more.texts().entrySet().containsAll(text.texts().entrySet()));
  }

  @Property
  void everyPathIsReadAsItIsWritten(@ForAll ElementPath path) {
    assertEquals(path, ElementPath.parse(path.toString()));
  }

  @Property
  void aDateLiesInThePeriodsThatItBegins(@ForAll PartialDate date, @ForAll PartialDate other) {
    assertTrue(Period.from(date).contains(date));
    assertTrue(Period.until(date).contains(date));
    assertEquals(Period.from(date).contains(other), !other.isBefore(date));
    assertEquals(Period.until(date).contains(other), !other.isAfter(date));
  }

  @Property
  void aPeriodContainsADateBetweenItsEnds(@ForAll Period period, @ForAll PartialDate date) {
    boolean after = period.start().isEmpty() || !date.isBefore(period.start().get());
    boolean before = period.end().isEmpty() || !date.isAfter(period.end().get());
    assertEquals(after && before, period.contains(date));
    assertEquals(period, Period.parse(period.toString()));
  }

  @Property
  void targetsHaveWhatTheirComparatorCallsFor(@ForAll Target target) {
    assertEquals(target.comparator() == TargetComparator.BETWEEN, target.upper().isPresent());
    assertEquals(target.comparator() == TargetComparator.DEADLINE_ONLY, target.value().isEmpty());
    if (!target.comparator().hasNumber()) {
      assertTrue(target.number().isEmpty());
    }
    assertEquals(target, Target.builder().from(target).build());
  }

  @Property
  void indicatorsAndWhatTheyHoldAreCopiedWhole(@ForAll Indicator indicator) {
    assertEquals(indicator, Indicator.builder().from(indicator).build());
    assertFalse(indicator.equals(indicator.withName(LocalizedText.of("tlh", "jIyaj"))));
  }
}
