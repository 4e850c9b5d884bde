package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/**
 * Compares what two matched elements say, field by field. What the later text may still say where
 * it is not transcribed is not taken to be gone.
 */
final class FacetComparison {

  private final Elements before;
  private final Elements after;
  private final BodyComparison bodies;

  FacetComparison(Elements before, Elements after) {
    this.before = before;
    this.after = after;
    this.bodies = new BodyComparison(before, after);
  }

  List<Change> ofEditions() {
    Edition one = before.edition();
    Edition two = after.edition();
    Changes changes = new Changes(true, true);
    changes.title(Optional.of(one.title()), Optional.of(two.title()));
    changes.facet("period", one.period(), two.period());
    changes.facet("status", one.status(), two.status());
    changes.facet("version", one.version(), two.version());
    changes.facet("languages", one.languages(), two.languages());
    changes.facet(
        "authoritativeLanguage", one.authoritativeLanguage(), two.authoritativeLanguage());
    return changes.list;
  }

  List<Change> of(Located<?> earlier, Located<?> later) {
    Changes changes = new Changes(isAtHand(before, earlier.path()), isAtHand(after, later.path()));
    if (earlier.element() instanceof Section one && later.element() instanceof Section two) {
      addSection(one, two, changes);
    } else if (earlier.element() instanceof Objective one
        && later.element() instanceof Objective two) {
      addObjective(one, two, changes);
      bodies.compare(located(earlier, one), located(later, two), changes);
    } else if (earlier.element() instanceof Indicator one
        && later.element() instanceof Indicator two) {
      addIndicator(one, two, changes);
    } else if (earlier.element() instanceof Principle one
        && later.element() instanceof Principle two) {
      changes.title(Optional.of(one.title()), Optional.of(two.title()));
      changes.text("statement", one.statement(), two.statement());
    }
    return changes.list;
  }

  @SuppressWarnings({"unchecked", "unused"}) // the element, given as a witness, is an objective
  private static Located<Objective> located(Located<?> located, Objective witness) {
    return (Located<Objective>) located;
  }

  private static boolean isAtHand(Elements elements, ElementPath path) {
    TranscriptionStatus status =
        elements.at(path).flatMap(Located::parent).isPresent()
                && elements.at(path).orElseThrow().element() instanceof Indicator
            ? elements.transcription(path.parent().orElseThrow())
            : elements.transcription(path);
    return isAtHand(status);
  }

  static boolean isAtHand(TranscriptionStatus status) {
    return status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.UNSTATED;
  }

  private static void addSection(Section one, Section two, Changes changes) {
    changes.title(Optional.of(one.title()), Optional.of(two.title()));
    changes.number(one.number(), two.number());
    changes.text("chapeau", one.chapeau(), two.chapeau());
    changes.facet("kind", one.kind(), two.kind());
  }

  private static void addObjective(Objective one, Objective two, Changes changes) {
    changes.title(one.title(), two.title());
    changes.number(one.number(), two.number());
    changes.text("statement", one.statement(), two.statement());
    changes.facet("level", one.level(), two.level());
    changes.facet("horizon", one.horizon(), two.horizon());
    changes.facet("references", one.references(), two.references());
    changes.facet("tags", one.tags(), two.tags());
  }

  private static void addIndicator(Indicator one, Indicator two, Changes changes) {
    changes.number(one.number(), two.number());
    changes.text("name", Optional.of(one.name()), Optional.of(two.name()));
    changes.text("scope", one.scope(), two.scope());
    if (changes.isKnown(one.bindingness(), two.bindingness())) {
      changes.list.add(new Change.BindingnessChanged(one.bindingness(), two.bindingness()));
    }
    changes.facet("measure", one.measure(), two.measure());
    changes.facet("horizon", one.horizon(), two.horizon());
    changes.facet("type", one.type(), two.type());
    changes.facet("direction", one.direction(), two.direction());
    changes.facet("unit", one.unit(), two.unit());
    changes.facet("baseline", uncited(one.baseline()), uncited(two.baseline()));
    TargetComparison.compare(one.targets(), two.targets(), changes);
  }

  static Optional<Baseline> uncited(Optional<Baseline> baseline) {
    return baseline.map(found -> found.withCitations(ImmutableList.of()));
  }

  /** Returns the targets of an indicator that is no longer there. */
  ImmutableList<Change> targetsGone(Located<?> located) {
    if (!(located.element() instanceof Indicator indicator)) {
      return ImmutableList.of();
    }
    return indicator.targets().stream()
        .map(Change.TargetRemoved::new)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the targets of an indicator that was not there. */
  ImmutableList<Change> targetsNew(Located<?> located) {
    if (!(located.element() instanceof Indicator indicator)) {
      return ImmutableList.of();
    }
    return indicator.targets().stream()
        .map(Change.TargetAdded::new)
        .collect(ImmutableList.toImmutableList());
  }

  /** Collects changes; what one side lacks counts only if that side is transcribed. */
  static final class Changes {
    final List<Change> list = new ArrayList<>();
    final boolean beforeAtHand;
    final boolean afterAtHand;

    Changes(boolean beforeAtHand, boolean afterAtHand) {
      this.beforeAtHand = beforeAtHand;
      this.afterAtHand = afterAtHand;
    }

    void title(Optional<LocalizedText> one, Optional<LocalizedText> two) {
      if (differs(one, two)) {
        list.add(new Change.Retitled(one, two));
      } else {
        addTranslations("title", one, two);
      }
    }

    void text(String field, Optional<LocalizedText> one, Optional<LocalizedText> two) {
      if (differs(one, two)) {
        list.add(new Change.Reworded(field, one, two));
      } else {
        addTranslations(field, one, two);
      }
    }

    private boolean differs(Optional<LocalizedText> one, Optional<LocalizedText> two) {
      if (one.isEmpty() || two.isEmpty()) {
        return isTold(one, two);
      }
      return isReworded(one.get(), two.get());
    }

    /** Tells whether two texts differ in a language of both. */
    static boolean isReworded(LocalizedText one, LocalizedText two) {
      return one.texts().entrySet().stream()
          .anyMatch(
              text -> {
                String other = two.texts().get(text.getKey());
                return other != null && !other.equals(text.getValue());
              });
    }

    private void addTranslations(
        String field, Optional<LocalizedText> one, Optional<LocalizedText> two) {
      if (one.isPresent() && two.isPresent()) {
        for (String language : two.get().texts().keySet()) {
          if (!one.get().texts().containsKey(language)) {
            list.add(new Change.TranslationAdded(field, language));
          }
        }
      }
    }

    /** Tells whether something that is there on one side only is known to be so. */
    private boolean isTold(Optional<?> one, Optional<?> two) {
      return one.isPresent() != two.isPresent() && (one.isPresent() ? afterAtHand : beforeAtHand);
    }

    void number(Optional<String> one, Optional<String> two) {
      if (!one.equals(two) && (one.isPresent() == two.isPresent() || isTold(one, two))) {
        list.add(new Change.Renumbered(one, two));
      }
    }

    void facet(String name, Object one, Object two) {
      if (isKnown(one, two)) {
        list.add(new Change.FacetChanged(name, asText(one), asText(two)));
      }
    }

    /** Tells whether two values differ, and not only because one text is not transcribed. */
    boolean isKnown(Object one, Object two) {
      return !one.equals(two)
          && (beforeAtHand || !saysNothing(one))
          && (afterAtHand || !saysNothing(two));
    }

    private static boolean saysNothing(Object value) {
      return value.equals(Optional.empty())
          || (value instanceof Collection<?> several && several.isEmpty())
          || (value instanceof Enum<?> constant && constant.name().equals("UNSTATED"));
    }

    private static Optional<String> asText(Object value) {
      if (value instanceof Optional<?> optional) {
        return optional.map(Object::toString);
      }
      return Optional.of(value.toString());
    }
  }
}
