package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.ResponsibleBody;

/**
 * Merges two revisions of one edition: which elements there are, what they say, under what they
 * stand, in what order. Cost: linear in the elements, but for the lists that both changed.
 */
final class Merging {

  private static final Comparator<MergeConflict> CONFLICT_ORDER =
      Comparator.comparing(MergeConflict::element)
          .thenComparing(MergeConflict::about)
          .thenComparing(MergeConflict::facet);

  private final Node root;

  /** The elements of the edition that both revise, each after what is around it. */
  private final Map<ElementPath, Node> base = new LinkedHashMap<>();

  private final Map<Node, List<Node>> baseLists = new LinkedHashMap<>();
  private final Side ours;
  private final Side theirs;
  private final Set<Node> alive = Lists.setOf(List.of());
  private final Map<Node, Node> parents = new LinkedHashMap<>();
  private final Set<MergeConflict> conflicts = new HashSet<>();

  Merging(Pairing ours, Pairing theirs) {
    this.root = Node.tree(ours.before(), ElementPath.edition());
    Map<ElementPath, Node> byPath = new LinkedHashMap<>();
    root.all().forEach(node -> byPath.put(node.origin, node));
    for (ElementPath path : Pairing.paths(ours.before())) {
      @Nullable Node node = byPath.get(path);
      if (node != null) {
        base.put(path, node);
        baseLists.put(node, node.children.values().stream().flatMap(List::stream).toList());
      }
    }
    this.ours = new Side(ours, base, null);
    this.theirs = new Side(theirs, base, this.ours);
    this.ours.noteAdditions();
    this.theirs.noteAdditions();
  }

  ThreeWayMerge run() {
    base.values().forEach(this::decidePresence);
    ours.all().forEach(this::addIfNew);
    theirs.all().forEach(this::addIfNew);
    List.copyOf(alive).forEach(this::keepParent);
    breakCycles();
    List<Node> all = List.copyOf(alive);
    Map<Node, Set<Node>> members = new LinkedHashMap<>();
    parents.forEach(
        (child, parent) ->
            members.computeIfAbsent(parent, key -> Lists.setOf(List.of())).add(child));
    for (Node node : all) {
      for (ElementKind kind : node.shape().childKinds()) {
        arrange(node, kind, members.getOrDefault(node, Set.of()));
      }
    }
    Edition edition = keepBodies((Edition) root.build((node, why) -> refuse(node)));
    return new ThreeWayMerge(edition, ImmutableList.sortedCopyOf(CONFLICT_ORDER, conflicts));
  }

  /** Brings back the bodies that one side drops and the other newly names. */
  private Edition keepBodies(Edition merged) {
    ImmutableList<ResponsibleBody> kept =
        NamedBodies.kept(
            ours.revised().bodies(), merged, List.of(ours.revision(), theirs.revision()));
    if (kept.equals(merged.bodies())) {
      return merged;
    }
    conflict(
        root,
        MergeConflict.About.FACET,
        "bodies",
        ours.revised().bodies(),
        ours.revision().bodies(),
        theirs.revision().bodies());
    return merged.withBodies(kept);
  }

  private void decidePresence(Node node) {
    boolean inOurs = ours.has(node);
    boolean inTheirs = theirs.has(node);
    if (inOurs && inTheirs) {
      alive.add(node);
      mergeFacets(node);
      choosePlace(node);
    } else if (inOurs || inTheirs) {
      Side keeper = inOurs ? ours : theirs;
      if (keeper.isTouched(node)) {
        alive.add(node);
        put(node, node.parent);
        conflictOfPresence(node);
        keepParts(node);
      }
    }
  }

  /** Brings back what was dropped together with an element that stays after all. */
  private void keepParts(Node node) {
    for (Node part : baseLists.getOrDefault(node, List.of())) {
      if (ours.has(part) != theirs.has(part) && alive.add(part)) {
        put(/* node= */ part, /* parent= */ node);
        keepParts(part);
      }
    }
  }

  private void conflictOfPresence(Node node) {
    conflict(node, MergeConflict.About.PRESENCE, "", true, ours.has(node), theirs.has(node));
  }

  private void conflict(
      Node node, MergeConflict.About about, String facet, Object was, Object one, Object other) {
    conflicts.add(new MergeConflict(node.origin, about, facet, was, one, other));
  }

  private void mergeFacets(Node node) {
    Map<String, Object> one = ours.facets(node);
    Map<String, Object> other = theirs.facets(node);
    node.original.forEach(
        (facet, was) -> {
          Object mine = one.getOrDefault(facet, was);
          Object yours = other.getOrDefault(facet, was);
          Optional<Object> merged = ValueMerge.merge(was, mine, yours);
          if (merged.isPresent()) {
            node.facets.put(facet, merged.get());
          } else {
            conflict(node, MergeConflict.About.FACET, facet, was, mine, yours);
          }
        });
  }

  private void choosePlace(Node node) {
    @Nullable Node was = node.parent;
    @Nullable Node one = ours.parent(node);
    @Nullable Node other = theirs.parent(node);
    if (one == other || other == was) {
      put(node, one);
    } else if (one == was) {
      put(node, other);
    } else {
      put(node, was);
      conflictOfPlace(node);
    }
  }

  private void conflictOfPlace(Node node) {
    conflict(
        node,
        MergeConflict.About.PLACE,
        "",
        place(node.parent, Optional.empty()),
        place(ours.has(node) ? ours.parent(node) : null, Optional.of(ours)),
        place(theirs.has(node) ? theirs.parent(node) : null, Optional.of(theirs)));
  }

  private static Optional<Place> place(@Nullable Node node, Optional<Side> side) {
    return Optional.ofNullable(node)
        .map(
            found ->
                new Place(
                    side.map(revision -> revision.path(found)).orElse(found.origin),
                    found.heading()));
  }

  private void put(Node node, @Nullable Node parent) {
    if (parent != null) {
      parents.put(node, parent);
    }
  }

  private void addIfNew(Node node) {
    if (!alive.contains(node) && !isOfBase(node)) {
      alive.add(node);
      put(node, ours.has(node) ? ours.parent(node) : theirs.parent(node));
    }
  }

  private boolean isOfBase(Node node) {
    return base.get(node.origin) == node;
  }

  /** Brings back what is around an element that stays. */
  private void keepParent(Node node) {
    @Nullable Node parent = parents.get(node);
    while (parent != null && alive.add(parent)) {
      conflictOfPresence(parent);
      put(parent, parent.parent);
      keepParts(parent);
      parent = parents.get(parent);
    }
  }

  /** Puts elements that would stand within each other back to where they were. */
  private void breakCycles() {
    List<Node> lost = new ArrayList<>();
    for (Node node : alive) {
      Set<Node> seen = Lists.setOf(List.of());
      @Nullable Node around = node;
      while (around != null && seen.add(around)) {
        around = parents.get(around);
      }
      if (around != null && isOfBase(node)) {
        lost.add(node);
      }
    }
    for (Node node : lost) {
      if (parents.get(node) != node.parent) {
        put(node, node.parent);
        conflictOfPlace(node);
      }
    }
    lost.forEach(this::keepParent);
  }

  private void arrange(Node parent, ElementKind kind, Set<Node> members) {
    List<Node> one = Lists.only(ours.list(parent, kind), members);
    List<Node> other = Lists.only(theirs.list(parent, kind), members);
    List<Node> was =
        Lists.only(baseLists.getOrDefault(parent, List.of()), members).stream()
            .filter(node -> node.kind == kind)
            .toList();
    Set<Node> shared = Lists.setOf(was);
    shared.retainAll(Lists.setOf(one));
    shared.retainAll(Lists.setOf(other));
    List<Node> before = Lists.only(was, shared);
    List<Node> mine = Lists.only(one, shared);
    List<Node> yours = Lists.only(other, shared);
    List<Node> merged;
    if (yours.equals(before) || yours.equals(mine)) {
      merged = Lists.including(one, other, node -> true);
    } else if (mine.equals(before)) {
      merged = Lists.including(other, one, node -> true);
    } else {
      merged = Lists.including(Lists.including(was, one, node -> true), other, node -> true);
      conflict(
          parent,
          MergeConflict.About.ORDER,
          kind.field(),
          headings(before),
          headings(mine),
          headings(yours));
    }
    parent.children.put(kind, Lists.including(merged, was, node -> true));
  }

  private static ImmutableList<String> headings(List<Node> nodes) {
    return nodes.stream().map(Node::heading).collect(ImmutableList.toImmutableList());
  }

  private void refuse(Node node) {
    Map<String, Object> one = ours.has(node) ? ours.facets(node) : node.original;
    Map<String, Object> other = theirs.has(node) ? theirs.facets(node) : node.original;
    node.original.forEach(
        (facet, was) -> {
          Object mine = one.getOrDefault(facet, was);
          Object yours = other.getOrDefault(facet, was);
          if (!was.equals(mine) || !was.equals(yours)) {
            conflict(node, MergeConflict.About.FACET, facet, was, mine, yours);
          }
        });
  }
}
