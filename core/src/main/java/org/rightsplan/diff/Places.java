package org.rightsplan.diff;

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
}
