package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.rightsplan.alignment.Basis;
import org.rightsplan.alignment.Evidence;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.ResponsibleBody;

/**
 * What became of the bodies that the editions name: renamed, succeeded by others, new or no longer
 * named. A body is the same if its id, one of its names, or the word of an edition on its
 * successors says so.
 */
final class BodyChanges {

  private final Elements before;
  private final Elements after;
  private final ImmutableList<ResponsibleBody> earlier;
  private final ImmutableList<ResponsibleBody> later;
  private final BodyComparison bodies;

  /** Which later body each earlier one is, by place. */
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private final Map<Integer, String> rules = new HashMap<>();
  private final List<Integer> taken = new ArrayList<>();

  BodyChanges(Elements before, Elements after, BodyComparison bodies) {
    this.before = before;
    this.after = after;
    this.earlier = before.edition().bodies();
    this.later = after.edition().bodies();
    this.bodies = bodies;
    pair("same identifier", (one, two) -> one.id().equals(two.id()));
    pair("a name in common", BodyComparison::haveCommonName);
    // A body that gave way to its successor is told by the successors, the other way round here.
    pair("named as its successor", (one, two) -> bodies.isSucceeded(two.id(), one.id()));
  }

  private void pair(String rule, BiPredicate<ResponsibleBody, ResponsibleBody> same) {
    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size() && !pairs.containsKey(i); j++) {
        if (!taken.contains(j) && same.test(earlier.get(i), later.get(j))) {
          pairs.put(i, j);
          rules.put(i, rule);
          taken.add(j);
        }
      }
    }
  }

  /** Returns one entry for each body to which something happened. */
  ImmutableList<ElementChange> entries() {
    boolean beforeAtHand = isAtHand(before);
    boolean afterAtHand = isAtHand(after);
    ImmutableList.Builder<ElementChange> entries = ImmutableList.builder();
    for (int i = 0; i < earlier.size(); i++) {
      Optional<Integer> partner = Optional.ofNullable(pairs.get(i));
      List<ElementPath> followers = partner.isPresent() ? List.of() : takeFollowers(i);
      List<Change> changes =
          partner.isPresent()
              ? kept(earlier.get(i), later.get(partner.get()), beforeAtHand, afterAtHand)
              : gone(i, afterAtHand);
      if (!changes.isEmpty()) {
        List<ElementPath> to = partner.map(j -> List.of(path(j))).orElse(followers);
        entries.add(entry(List.of(path(i)), to, changes, rules.getOrDefault(i, "its successor")));
      }
    }
    for (int j = 0; j < later.size(); j++) {
      if (!taken.contains(j) && beforeAtHand) {
        entries.add(entry(List.of(), List.of(path(j)), List.of(new Change.Added()), ""));
      }
    }
    return entries.build();
  }

  /** Tells whether the whole text is at hand, so that a body could be missed in it. */
  private static boolean isAtHand(Elements elements) {
    return FacetComparison.isAtHand(elements.edition().transcription().status())
        && Stream.concat(elements.sections().stream(), elements.objectives().stream())
            .map(Located::path)
            .map(elements::transcription)
            .allMatch(FacetComparison::isAtHand);
  }

  private List<ElementPath> takeFollowers(int body) {
    List<ElementPath> followers = new ArrayList<>();
    for (int j = 0; j < later.size(); j++) {
      if (!taken.contains(j) && isNextOf(earlier.get(body).id(), later.get(j).id())) {
        taken.add(j);
        followers.add(path(j));
      }
    }
    return followers;
  }

  /** Tells whether a later body is the first listed one that took over, not a successor of that. */
  private boolean isNextOf(String former, String successor) {
    return bodies.isSucceeded(former, successor)
        && later.stream()
            .map(ResponsibleBody::id)
            .filter(between -> bodies.isSucceeded(former, between))
            .noneMatch(
                between ->
                    bodies.isSucceeded(between, successor)
                        && !bodies.isSucceeded(successor, between));
  }

  private List<Change> gone(int body, boolean afterAtHand) {
    ImmutableList<String> successors =
        later.stream()
            .map(ResponsibleBody::id)
            .filter(id -> isNextOf(earlier.get(body).id(), id))
            .collect(ImmutableList.toImmutableList());
    if (!successors.isEmpty()) {
      return List.of(new Change.Succeeded(successors));
    }
    return afterAtHand ? List.of(new Change.Dropped()) : List.of();
  }

  private static List<Change> kept(
      ResponsibleBody one, ResponsibleBody two, boolean beforeAtHand, boolean afterAtHand) {
    FacetComparison.Changes changes = new FacetComparison.Changes(beforeAtHand, afterAtHand);
    changes.name(one.name(), two.name());
    List<String> successors = new ArrayList<>(two.successors());
    successors.removeAll(one.successors());
    if (one.id().equals(two.id()) && !successors.isEmpty()) {
      changes.list.add(new Change.Succeeded(ImmutableList.copyOf(successors)));
    }
    changes.facet("classification", one.classification(), two.classification());
    changes.facet("parent", one.parent(), two.parent());
    return changes.list;
  }

  private static ElementPath path(int body) {
    return ElementPath.edition().child(ElementKind.BODY, body);
  }

  private ElementChange entry(
      List<ElementPath> from, List<ElementPath> to, List<Change> changes, String rule) {
    ImmutableList<ElementPath> one = ImmutableList.copyOf(from);
    ImmutableList<ElementPath> two = ImmutableList.copyOf(to);
    Optional<Match> match =
        one.isEmpty() || two.isEmpty()
            ? Optional.empty()
            : Optional.of(Match.of(one, two, basis(rule), 1, evidence(rule)));
    return new ElementChange(
        ElementKind.BODY, one, two, ImmutableList.copyOf(changes), match, 1, before, after);
  }

  private static Basis basis(String rule) {
    return switch (rule) {
      case "same identifier" -> Basis.SAME_ID;
      case "a name in common" -> Basis.TITLE;
      default -> Basis.CONTEXT;
    };
  }

  private static Evidence evidence(String rule) {
    return new Evidence(
        rule, 0, 0, 0, ImmutableList.of(), ImmutableSortedSet.of(), Optional.empty(), false);
  }
}
