package org.rightsplan.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.alignment.Basis;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** Turns the changes between two editions into kinds of events. */
final class LinkEvents {

  private final EditionDiff diff;

  /** The commitments under which a target was set, dropped or changed. */
  private final Set<ElementPath> retargetedBefore = new HashSet<>();

  private final Set<ElementPath> retargetedAfter = new HashSet<>();

  LinkEvents(EditionDiff diff) {
    this.diff = diff;
    for (ElementChange entry : diff.entries()) {
      if (entry.kind() == ElementKind.INDICATOR && isRetargeted(entry)) {
        entry.before().forEach(path -> path.parent().ifPresent(retargetedBefore::add));
        entry.after().forEach(path -> path.parent().ifPresent(retargetedAfter::add));
      }
    }
  }

  private static boolean isRetargeted(ElementChange entry) {
    return entry.has(Change.TargetAdded.class)
        || entry.has(Change.TargetRemoved.class)
        || entry.has(Change.TargetChanged.class);
  }

  Optional<ElementChange> changeOf(Link link) {
    return link.isWhole() ? diff.ofBefore(link.match().before().get(0)) : Optional.empty();
  }

  ImmutableSet<EventKind> kindsOf(Link link) {
    EnumSet<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    if (link.isWhole()) {
      changeOf(link).ifPresent(entry -> entry.changes().forEach(change -> add(change, kinds)));
    } else {
      // A part of a split or merge over a gap: more than the wording cannot be told.
      kinds.add(EventKind.REWORDED);
    }
    if (link.match().kind() == ElementKind.OBJECTIVE
        && (link.match().before().stream().anyMatch(retargetedBefore::contains)
            || link.match().after().stream().anyMatch(retargetedAfter::contains))) {
      kinds.add(EventKind.RETARGETED);
    }
    if (kinds.isEmpty()) {
      kinds.add(EventKind.KEPT);
    }
    return Sets.immutableEnumSet(kinds);
  }

  private static void add(Change change, Set<EventKind> kinds) {
    if (change instanceof Change.Retitled || change instanceof Change.Reworded) {
      kinds.add(EventKind.REWORDED);
    } else if (change instanceof Change.TargetAdded
        || change instanceof Change.TargetRemoved
        || change instanceof Change.TargetChanged) {
      kinds.add(EventKind.RETARGETED);
    } else if (change instanceof Change.BodyAssigned
        || change instanceof Change.BodyReleased
        || change instanceof Change.RoleChanged) {
      kinds.add(EventKind.REASSIGNED);
    } else if (change instanceof Change.Moved) {
      kinds.add(EventKind.MOVED);
    } else if (change instanceof Change.Promoted) {
      kinds.add(EventKind.PROMOTED);
    } else if (change instanceof Change.Demoted) {
      kinds.add(EventKind.DEMOTED);
    } else if (change instanceof Change.Split) {
      kinds.add(EventKind.SPLIT);
    } else if (change instanceof Change.Merged) {
      kinds.add(EventKind.MERGED);
    }
  }

  /** Returns on what a match rests, in words. */
  static String reason(Basis basis) {
    return switch (basis) {
      case ASSERTED -> "a person asserts that they are the same";
      case SAME_ID -> "both have the same id";
      case EXACT -> "both have the same words";
      case TITLE -> "the titles agree";
      case TEXT -> "the texts share what is rare in both editions";
      case CONTEXT -> "what stands around or under them agrees";
    };
  }
}
