package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Direction;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Measure;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** Makes indicators with their targets of the items that stand under a commitment. */
final class PlanIndicators {

  private final PlanItems items;

  PlanIndicators(PlanItems items) {
    this.items = items;
  }

  Optional<Indicator> read(Node node, PlanItem item, ElementPath path) {
    Optional<Indicator> bare =
        items.build(
            () -> {
              boolean label = item.has("indicator");
              Indicator made =
                  Indicator.builder()
                      .number(item.number())
                      .id(item.take("id"))
                      .name(items.text(item, "text", item.text))
                      .measure(label ? measure(item) : Measure.QUALITATIVE)
                      .bindingness(
                          PlanItems.constant(
                              item, "bindingness", Bindingness.class, Bindingness.UNSTATED))
                      .horizon(PlanItems.constant(item, "horizon", Horizon.class, Horizon.UNSTATED))
                      .type(
                          item.take("type")
                              .map(word -> PlanText.constant(IndicatorType.class, word)))
                      .direction(
                          PlanItems.constant(
                              item, "direction", Direction.class, Direction.UNSTATED))
                      .unit(item.take("unit").map(Unit::of))
                      .scope(item.take("scope").map(words -> items.text(item, "scope", words)))
                      .baseline(baseline(item))
                      .attestation(PlanItems.attestation(item))
                      .build();
              items.take(item, SpanKind.INDICATOR, path);
              return made;
            },
            item,
            PlanItems.start(node),
            PlanItems.end(node.getFirstChild()));
    if (bare.isEmpty()) {
      return bare;
    }
    List<Target> targets = new ArrayList<>();
    for (Node below : items.nested(node)) {
      PlanItem part = items.item(below);
      ElementPath at = path.child(ElementKind.TARGET, targets.size());
      items
          .build(
              () -> target(part, at),
              part,
              PlanItems.start(below),
              PlanItems.end(below.getFirstChild()))
          .ifPresent(targets::add);
    }
    return Optional.of(bare.get().withTargets(targets));
  }

  private static Measure measure(PlanItem item) {
    boolean words = item.has("qualitative");
    return item.has("quantitative") && !words ? Measure.QUANTITATIVE : Measure.QUALITATIVE;
  }

  private Target target(PlanItem item, ElementPath path) {
    Target target =
        Target.builder()
            .comparator(PlanText.constant(TargetComparator.class, item.take("target").orElse("")))
            .value(value(item, "value"))
            .upper(value(item, "upper"))
            .unit(item.take("unit").map(Unit::of))
            .mode(PlanItems.constant(item, "mode", TargetMode.class, TargetMode.LEVEL))
            .span(PlanItems.constant(item, "span", TargetSpan.class, TargetSpan.UNSTATED))
            .due(date(item, "due"))
            .baseline(baseline(item))
            .id(item.take("id"))
            .statement(items.optional(item, "text", item.text))
            .build();
    items.take(item, SpanKind.INDICATOR, path);
    return target;
  }

  private Optional<IndicatorValue> value(PlanItem item, String key) {
    return Optional.ofNullable(
        PlanValues.read(key, item.attributes, (part, words) -> items.text(item, part, words)));
  }

  private static Optional<StatedDate> date(PlanItem item, String key) {
    return item.take(key)
        .map(
            words -> {
              int comma = words.indexOf(", ");
              return comma < 0
                  ? StatedDate.printed(PartialDate.parse(words))
                  : new StatedDate(
                      PartialDate.parse(words.substring(0, comma)),
                      PlanText.constant(DateBasis.class, words.substring(comma + 2)));
            });
  }

  private Optional<Baseline> baseline(PlanItem item) {
    Optional<IndicatorValue> value = value(item, "baseline");
    Optional<StatedDate> date = date(item, "since");
    return value.isEmpty() && date.isEmpty()
        ? Optional.empty()
        : Optional.of(Baseline.builder().value(value).date(date).build());
  }
}
