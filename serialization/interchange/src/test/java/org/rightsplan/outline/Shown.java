package org.rightsplan.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;

/** Proposals in one line, for people to compare. */
final class Shown {

  private Shown() {}

  /** Returns the targets in prose of a language, each as {@link #of} shows it. */
  static String targets(String language, String prose) {
    CueIndex cues = new CueIndex(List.of(OutlineCues.of(language))).forTextIn(language);
    Words words = Words.of(Passage.of(prose, 0, prose.length()), cues);
    return new TargetFinder(words, cues, language)
        .find().stream()
            .map(
                found ->
                    "["
                        + words.exactly(found.from(), found.to())
                        + "] "
                        + target(found.indicator()))
            .collect(Collectors.joining("; "));
  }

  static String of(Proposal proposal) {
    String source = "[" + proposal.source().text() + "] ";
    if (proposal instanceof Proposal.OfBody body) {
      return source + body.role() + " " + body.body().name().text();
    }
    if (proposal instanceof Proposal.OfPeriod years) {
      return source + years.period();
    }
    return source + target(((Proposal.OfTarget) proposal).indicator());
  }

  private static String target(Indicator indicator) {
    Target target = indicator.targets().get(0);
    StringBuilder shown = new StringBuilder();
    shown.append(indicator.name().text()).append(": ").append(target.comparator());
    target.value().ifPresent(value -> shown.append(' ').append(value));
    target.upper().ifPresent(upper -> shown.append("..").append(upper));
    indicator.unit().ifPresent(unit -> shown.append(' ').append(unit));
    if (target.mode() != TargetMode.LEVEL) {
      shown.append(' ').append(target.mode());
    }
    if (target.span() != TargetSpan.UNSTATED) {
      shown.append(' ').append(target.span());
    }
    if (indicator.direction() != Direction.UNSTATED) {
      shown.append(' ').append(indicator.direction());
    }
    target.due().ifPresent(due -> shown.append(" due ").append(due));
    target
        .baseline()
        .ifPresent(
            base -> {
              shown.append(" since");
              base.value().ifPresent(value -> shown.append(' ').append(value));
              base.date().ifPresent(date -> shown.append(' ').append(date));
            });
    return shown.toString();
  }
}
