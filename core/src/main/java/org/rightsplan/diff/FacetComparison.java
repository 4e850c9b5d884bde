package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rightsplan.alignment.Alignment;
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
  private final Carried carried;
  private final ImmutableList<StatusLadder> ladders;

  FacetComparison(Alignment alignment, ImmutableList<StatusLadder> ladders) {
    this.before = alignment.before().elements();
    this.after = alignment.after().elements();
    this.bodies = new BodyComparison(before, after);
    this.carried = new Carried(alignment);
    this.ladders = ladders;
  }

  BodyComparison bodies() {
    return bodies;
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
      if (!carried.hasCommitmentsOf(earlier.path())) {
        bodies.compareSections(located(earlier, one), located(later, two), changes);
      }
    } else if (earlier.element() instanceof Objective one
        && later.element() instanceof Objective two) {
      addObjective(one, two, changes);
      bodies.compare(located(earlier, one), located(later, two), changes);
      ladders.forEach(ladder -> ladder.compare(one, two).ifPresent(changes.list::add));
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

  @SuppressWarnings({"unchecked", "unused"}) // the element, given as a witness, is of this type
  private static <T> Located<T> located(Located<?> located, T witness) {
    return (Located<T>) located;
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
    if (!References.sameThings(one.references(), two.references())) {
      changes.items("references", one.references(), two.references(), References::isSame);
    }
    changes.items("tags", one.tags(), two.tags(), Object::equals);
  }

  private void addIndicator(Indicator one, Indicator two, Changes changes) {
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
    new TargetComparison(set(one, before.edition()), set(two, after.edition()), changes).compare();
  }

  private static List<SetTarget> set(Indicator indicator, Edition edition) {
    return indicator.targets().stream()
        .map(target -> SetTarget.of(target, indicator, edition))
        .toList();
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
      boolean both = one.isPresent() && two.isPresent();
      boolean retitled =
          both ? Texts.isRetitled(one.orElseThrow(), two.orElseThrow()) : isTold(one, two);
      if (retitled) {
        list.add(new Change.Retitled(one, two));
      } else {
        translations("title", one, two);
      }
    }

    void text(String field, Optional<LocalizedText> one, Optional<LocalizedText> two) {
      if (differs(one, two)) {
        list.add(new Change.Reworded(field, one, two));
      } else {
        translations(field, one, two);
      }
    }

    private boolean differs(Optional<LocalizedText> one, Optional<LocalizedText> two) {
      if (one.isEmpty() || two.isEmpty()) {
        return isTold(one, two);
      }
      return Texts.isReworded(one.get(), two.get());
    }

    /** Compares the names of a body. */
    void name(LocalizedText one, LocalizedText two) {
      if (Texts.isRetitled(one, two)) {
        list.add(new Change.Retitled(Optional.of(one), Optional.of(two)));
      } else {
        translations("name", Optional.of(one), Optional.of(two));
      }
    }

    private void translations(
        String field, Optional<LocalizedText> one, Optional<LocalizedText> two) {
      if (one.isPresent() && two.isPresent()) {
        if (beforeAtHand) {
          for (String language : Texts.languagesOnlyOf(two.get(), one.get())) {
            list.add(new Change.TranslationAdded(field, language));
          }
        }
        if (afterAtHand) {
          for (String language : Texts.languagesOnlyOf(one.get(), two.get())) {
            list.add(new Change.TranslationRemoved(field, language));
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

    /** Compares lists, of which a text that is not transcribed may have more items. */
    <T> void items(String name, Collection<T> one, Collection<T> two, BiPredicate<T, T> same) {
      boolean gone = lacks(two, one, same);
      boolean come = lacks(one, two, (later, earlier) -> same.test(earlier, later));
      boolean reordered = !gone && !come && one.size() == two.size();
      if (!ImmutableList.copyOf(one).equals(ImmutableList.copyOf(two))
          && (reordered
              || (afterAtHand && (gone || one.size() > two.size()))
              || (beforeAtHand && (come || one.size() < two.size())))) {
        list.add(new Change.FacetChanged(name, asText(one), asText(two)));
      }
    }

    private static <T> boolean lacks(
        Collection<T> items, Collection<T> others, BiPredicate<T, T> same) {
      return others.stream().anyMatch(other -> items.stream().noneMatch(i -> same.test(other, i)));
    }

    /** Tells whether two values differ, and not only because one text is not transcribed. */
    boolean isKnown(Object one, Object two) {
      return !one.equals(two)
          && (beforeAtHand || !saysNothing(one))
          && (afterAtHand || !saysNothing(two));
    }

    private static boolean saysNothing(Object value) {
      return value.equals(Optional.empty())
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
