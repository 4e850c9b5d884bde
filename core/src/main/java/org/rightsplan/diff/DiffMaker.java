package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;

/** Derives the entries of a diff from an alignment. Cost: linear in the elements. */
final class DiffMaker {

  private static final ImmutableList<ElementKind> KINDS =
      ImmutableList.of(
          ElementKind.PRINCIPLE, ElementKind.SECTION, ElementKind.OBJECTIVE, ElementKind.INDICATOR);

  private final Alignment alignment;
  private final Elements before;
  private final Elements after;
  private final FacetComparison facets;
  private final Places places;

  /** How near an unmatched element came to being matched. */
  private final Map<ElementPath, Double> nearBefore = new HashMap<>();

  private final Map<ElementPath, Double> nearAfter = new HashMap<>();

  DiffMaker(Alignment alignment, ImmutableList<StatusLadder> ladders) {
    this.alignment = alignment;
    this.before = alignment.before().elements();
    this.after = alignment.after().elements();
    this.facets = new FacetComparison(alignment, ladders);
    this.places = new Places(alignment);
    for (ReviewItem item : alignment.reviewList()) {
      if (item.reason() == ReviewItem.Reason.NEAR_MISS) {
        item.before().forEach(path -> nearBefore.merge(path, item.confidence(), Math::max));
        item.after().forEach(path -> nearAfter.merge(path, item.confidence(), Math::max));
      }
    }
  }

  ImmutableList<ElementChange> entries() {
    ImmutableList.Builder<ElementChange> entries = ImmutableList.builder();
    List<Change> ofEdition = facets.ofEditions();
    if (!ofEdition.isEmpty()) {
      ImmutableList<ElementPath> edition = ImmutableList.of(ElementPath.edition());
      entries.add(entry(ElementKind.EDITION, edition, edition, ofEdition, Optional.empty(), 1));
    }
    entries.addAll(new BodyChanges(before, after, facets.bodies()).entries());
    for (ElementKind kind : KINDS) {
      addEntries(kind, entries);
    }
    return entries.build();
  }

  private void addEntries(ElementKind kind, ImmutableList.Builder<ElementChange> entries) {
    List<ElementChange> ofKind = new ArrayList<>();
    for (Match match : alignment.matches(kind)) {
      List<Change> changes = changesOf(match);
      if (!changes.isEmpty()) {
        ofKind.add(
            entry(
                kind,
                match.before(),
                match.after(),
                changes,
                Optional.of(match),
                match.confidence()));
      }
    }
    for (Unmatched dropped : alignment.unmatchedBefore()) {
      if (dropped.path().kind() == kind && dropped.comparable()) {
        ofKind.add(dropped(dropped.path()));
      }
    }
    ofKind.sort(Comparator.comparing(entry -> entry.before().get(0)));
    entries.addAll(ofKind);
    for (Unmatched added : alignment.unmatchedAfter()) {
      if (added.path().kind() == kind && added.comparable()) {
        entries.add(added(added.path()));
      }
    }
  }

  private ElementChange entry(
      ElementKind kind,
      ImmutableList<ElementPath> from,
      ImmutableList<ElementPath> to,
      List<Change> changes,
      Optional<Match> match,
      double confidence) {
    return new ElementChange(
        kind, from, to, ImmutableList.copyOf(changes), match, confidence, before, after);
  }

  private ElementChange dropped(ElementPath path) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Dropped());
    changes.addAll(facets.targetsGone(before.at(path).orElseThrow()));
    return entry(
        path.kind(),
        ImmutableList.of(path),
        ImmutableList.of(),
        changes,
        Optional.empty(),
        1 - Math.min(1, nearBefore.getOrDefault(path, 0.0)));
  }

  private ElementChange added(ElementPath path) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Added());
    changes.addAll(facets.targetsNew(after.at(path).orElseThrow()));
    return entry(
        path.kind(),
        ImmutableList.of(),
        ImmutableList.of(path),
        changes,
        Optional.empty(),
        1 - Math.min(1, nearAfter.getOrDefault(path, 0.0)));
  }

  private List<Change> changesOf(Match match) {
    List<Change> changes = new ArrayList<>();
    if (match.isSplit()) {
      changes.add(new Change.Split());
    } else if (match.isMerge()) {
      changes.add(new Change.Merged());
    }
    if (match.isOneToOne()) {
      Located<?> earlier = before.at(match.before().get(0)).orElseThrow();
      Located<?> later = after.at(match.after().get(0)).orElseThrow();
      changes.addAll(places.changes(earlier, later));
      changes.addAll(facets.of(earlier, later));
    } else if (!match.isSplit() && !match.isMerge()) {
      // Several became several others: both happened.
      changes.add(new Change.Split());
      changes.add(new Change.Merged());
    }
    if (!match.isOneToOne()) {
      changes.addAll(places.movedParts(match));
    }
    return changes;
  }
}
