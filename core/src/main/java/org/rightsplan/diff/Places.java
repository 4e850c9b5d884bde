package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;

/** Tells which matched elements stand elsewhere: under another section, deeper, or reordered. */
final class Places {

  private final Alignment alignment;

  /** The earlier paths of the elements that changed places among their siblings. */
  private final Set<ElementPath> reordered = new HashSet<>();

  /** Elements of one kind that were and still are siblings. */
  private record Family(ElementKind kind, ElementPath before, ElementPath after) {}

  Places(Alignment alignment) {
    this.alignment = alignment;
    Map<Family, List<Match>> siblings = new LinkedHashMap<>();
    for (Match match : alignment.matches()) {
      if (match.isOneToOne() && staysTogether(match)) {
        Family family =
            new Family(
                match.kind(),
                match.before().get(0).parent().orElseThrow(),
                match.after().get(0).parent().orElseThrow());
        siblings.computeIfAbsent(family, key -> new ArrayList<>()).add(match);
      }
    }
    siblings.values().forEach(this::findReordered);
  }

  private boolean staysTogether(Match match) {
    return answers(
        match.before().get(0).parent().orElseThrow(), match.after().get(0).parent().orElseThrow());
  }

  /** Tells whether two elements around others answer to each other; the editions always do. */
  private boolean answers(ElementPath before, ElementPath after) {
    if (before.kind() == ElementKind.EDITION || after.kind() == ElementKind.EDITION) {
      return before.kind() == after.kind();
    }
    Optional<Match> match = alignment.ofBefore(before);
    return match.isPresent() && match.get().after().contains(after);
  }

  private void findReordered(List<Match> family) {
    int[] later = family.stream().mapToInt(match -> match.after().get(0).index()).toArray();
    boolean[] kept = LongestIncreasing.of(later);
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        reordered.add(family.get(i).before().get(0));
      }
    }
  }

  List<Change> changes(Located<?> earlier, Located<?> later) {
    List<Change> changes = new ArrayList<>();
    ElementPath from = earlier.path().parent().orElseThrow();
    ElementPath to = later.path().parent().orElseThrow();
    if (earlier.path().kind() == ElementKind.SECTION) {
      int levelBefore = earlier.path().depth() - 1;
      int levelAfter = later.path().depth() - 1;
      if (levelAfter < levelBefore) {
        changes.add(new Change.Promoted(levelBefore, levelAfter));
      } else if (levelAfter > levelBefore) {
        changes.add(new Change.Demoted(levelBefore, levelAfter));
      }
    }
    // A section that became a chapter left the section around it; Promoted says so.
    boolean becameChapter = to.kind() == ElementKind.EDITION;
    if (!becameChapter && !answers(from, to)) {
      changes.add(new Change.Moved(from, to));
    }
    if (reordered.contains(earlier.path())) {
      changes.add(new Change.Reordered(earlier.path().index(), later.path().index()));
    }
    return changes;
  }

  /**
   * Tells from where to where parts of a split or merge went. Nothing has moved between sections
   * that answer to others among these; of sections themselves split and merged say enough.
   */
  ImmutableList<Change> movedParts(Match match) {
    if (match.kind() == ElementKind.SECTION) {
      return ImmutableList.of();
    }
    ImmutableSet<ElementPath> from = parents(match.before());
    ImmutableSet<ElementPath> to = parents(match.after());
    Set<ElementPath> left = new HashSet<>(from);
    left.removeIf(old -> to.stream().anyMatch(now -> answers(old, now)));
    Set<ElementPath> entered = new HashSet<>(to);
    entered.removeIf(now -> from.stream().anyMatch(old -> answers(old, now)));
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (ElementPath old : from) {
      for (ElementPath now : to) {
        if (left.contains(old) || entered.contains(now)) {
          changes.add(new Change.Moved(old, now));
        }
      }
    }
    return changes.build();
  }

  private static ImmutableSet<ElementPath> parents(List<ElementPath> paths) {
    return paths.stream()
        .map(path -> path.parent().orElseThrow())
        .collect(ImmutableSet.toImmutableSet());
  }
}
