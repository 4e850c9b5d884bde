package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * Puts the threads of one kind of elements together: its steps, what happens at them, and where it
 * begins and ends. Cost: linear in the elements, for each pair of editions.
 */
final class ThreadMaker {

  private final LineageMaker maker;
  private final ImmutableList<Edition> editions;
  private final Nodes nodes;
  private final ImmutableTable<Integer, Integer, DirectView> views;
  private final Links links;
  private final int[] threadOf;
  private final List<List<Integer>> members;
  private final List<List<ThreadEvent>> events = new ArrayList<>();
  private final Map<String, Integer> order = new HashMap<>();

  ThreadMaker(
      LineageMaker maker,
      ImmutableList<Edition> editions,
      Nodes nodes,
      ImmutableTable<Integer, Integer, DirectView> views) {
    this.maker = maker;
    this.editions = editions;
    this.nodes = nodes;
    this.views = views;
    this.links = new Links(nodes, editions.size(), views);
    Components components = new Components(nodes.size());
    for (Link link : links.all) {
      components.join(
          ImmutableList.<Integer>builder().addAll(link.before()).addAll(link.after()).build());
    }
    this.threadOf = components.numbered();
    this.members = Components.members(threadOf);
    members.forEach(thread -> events.add(new ArrayList<>()));
    for (int i = 0; i < editions.size(); i++) {
      order.put(editions.get(i).id(), i);
    }
  }

  ImmutableList<ElementThread> threads() {
    links.all.forEach(this::addStep);
    for (int edition = 0; edition < editions.size(); edition++) {
      for (int node = nodes.first(edition); node < nodes.end(edition); node++) {
        if (!links.continues[node]) {
          addBeginning(edition, node);
        }
        if (links.leadsTo[node] != edition + 1) {
          addEnd(edition, node);
        }
      }
    }
    Routes routes = new Routes(nodes, ids(), views, threadOf, members);
    ImmutableList.Builder<ElementThread> threads = ImmutableList.builder();
    for (int thread = 0; thread < members.size(); thread++) {
      threads.add(thread(thread, routes.of(thread)));
    }
    return threads.build();
  }

  private ImmutableList<String> ids() {
    return editions.stream().map(Edition::id).collect(ImmutableList.toImmutableList());
  }

  private String id(int edition) {
    return editions.get(edition).id();
  }

  private DirectView view(int earlier, int later) {
    DirectView view = views.get(earlier, later);
    if (view == null) {
      throw new IllegalStateException("Lineage: no alignment of " + earlier + " and " + later);
    }
    return view;
  }

  private void add(int node, ThreadEvent event) {
    events.get(threadOf[node]).add(event);
  }

  private void addStep(Link link) {
    LinkEvents changes = maker.events(link.from(), link.to());
    ImmutableSet<EventKind> kinds = changes.kindsOf(link);
    if (isReintroduced(link)) {
      EnumSet<EventKind> more = EnumSet.of(EventKind.REINTRODUCED);
      kinds.stream().filter(kind -> kind != EventKind.KEPT).forEach(more::add);
      kinds = Sets.immutableEnumSet(more);
    }
    add(
        link.before().get(0),
        new ThreadEvent(
            kinds,
            Optional.of(id(link.from())),
            id(link.to()),
            nodes.paths(link.before()),
            nodes.paths(link.after()),
            link.match().confidence(),
            changes.changeOf(link),
            LinkEvents.reason(link.match().basis())));
  }

  /** Tells whether an edition between is known to have neither side of a step. */
  private boolean isReintroduced(Link link) {
    for (int between = link.from() + 1; between < link.to(); between++) {
      if (isMissingBetween(link.before(), link.from(), between)
          && isMissingBetween(link.after(), link.to(), between)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMissingBetween(List<Integer> some, int edition, int other) {
    return some.stream().allMatch(node -> seen(node, edition, other) == DirectView.Other.MISSING);
  }

  private DirectView.Other seen(int node, int edition, int other) {
    return edition < other
        ? view(edition, other).ofBefore(node)
        : view(other, edition).ofAfter(node);
  }

  private void addBeginning(int edition, int node) {
    ImmutableList<ElementPath> after = ImmutableList.of(nodes.path(node));
    if (edition == 0) {
      add(
          node,
          event(EventKind.INTRODUCED, Optional.empty(), 0, after, 1, "the first edition has it"));
      return;
    }
    double sure = 1;
    for (int earlier = edition - 1; earlier >= 0; earlier--) {
      DirectView view = view(earlier, edition);
      if (view.ofAfter(node) != DirectView.Other.MISSING) {
        add(
            node,
            event(
                EventKind.NOT_COMPARABLE,
                Optional.of(id(earlier)),
                edition,
                after,
                1,
                view.reasonOfAfter(node)));
        return;
      }
      sure = Math.min(sure, view.sureOfAfter(nodes.path(node)));
    }
    String reason = view(edition - 1, edition).reasonOfAfter(node);
    add(
        node,
        event(EventKind.INTRODUCED, Optional.of(id(edition - 1)), edition, after, sure, reason));
  }

  private static ImmutableSet<EventKind> only(EventKind kind) {
    return Sets.immutableEnumSet(kind);
  }

  private ThreadEvent event(
      EventKind kind,
      Optional<String> from,
      int to,
      ImmutableList<ElementPath> after,
      double confidence,
      String reason) {
    return new ThreadEvent(
        only(kind), from, id(to), ImmutableList.of(), after, confidence, Optional.empty(), reason);
  }

  private void addEnd(int edition, int node) {
    ImmutableList<ElementPath> before = ImmutableList.of(nodes.path(node));
    for (int later = edition + 1; later < links.leadsTo[node]; later++) {
      DirectView view = view(edition, later);
      Optional<String> doubt = doubtOfAbsence(edition, node, later);
      boolean missing = doubt.isEmpty();
      add(
          node,
          new ThreadEvent(
              only(missing ? EventKind.DROPPED : EventKind.NOT_COMPARABLE),
              Optional.of(id(edition)),
              id(later),
              before,
              ImmutableList.of(),
              missing ? view.sureOfBefore(nodes.path(node)) : 1,
              Optional.empty(),
              doubt.orElseGet(() -> view.reasonOfBefore(node))));
      if (missing) {
        return;
      }
    }
  }

  /**
   * Returns why an edition may have an element after all, seen from it or from where it is again.
   */
  private Optional<String> doubtOfAbsence(int edition, int node, int later) {
    DirectView view = view(edition, later);
    if (view.ofBefore(node) != DirectView.Other.MISSING) {
      return Optional.of(view.reasonOfBefore(node));
    }
    return links
        .next(node)
        .flatMap(
            link ->
                link.after().stream()
                    .filter(again -> seen(again, link.to(), later) != DirectView.Other.MISSING)
                    .findFirst()
                    .map(again -> view(later, link.to()).reasonOfAfter(again)));
  }

  private ElementThread thread(int number, ImmutableList<RouteDisagreement> disagreements) {
    Map<Integer, List<Integer>> byEdition = byEdition(members.get(number));
    ImmutableList.Builder<Station> stations = ImmutableList.builder();
    byEdition.forEach((edition, own) -> stations.add(new Station(id(edition), nodes.paths(own))));
    List<ThreadEvent> own = events.get(number);
    own.sort(
        Comparator.comparingInt((ThreadEvent event) -> order.getOrDefault(event.to(), 0))
            .thenComparingInt(event -> event.from().map(id -> order.getOrDefault(id, 0)).orElse(-1))
            .thenComparing(
                event -> Iterables.get(Iterables.concat(event.before(), event.after()), 0)));
    double confidence = Routes.factor(disagreements);
    for (ThreadEvent event : own) {
      confidence *= event.confidence();
    }
    return new ElementThread(
        nodes.kind,
        stations.build(),
        ImmutableList.copyOf(own),
        presence(byEdition),
        Math.round(confidence * 1e4) / 1e4,
        disagreements);
  }

  private Map<Integer, List<Integer>> byEdition(List<Integer> some) {
    Map<Integer, List<Integer>> byEdition = new TreeMap<>();
    int edition = 0;
    for (int node : some) {
      while (node >= nodes.end(edition)) {
        edition++;
      }
      byEdition.computeIfAbsent(edition, key -> new ArrayList<>()).add(node);
    }
    return byEdition;
  }

  private ImmutableMap<String, Presence> presence(Map<Integer, List<Integer>> byEdition) {
    List<Integer> places = List.copyOf(byEdition.keySet());
    ImmutableMap.Builder<String, Presence> presence = ImmutableMap.builder();
    int next = 0;
    for (int edition = 0; edition < editions.size(); edition++) {
      if (next < places.size() && places.get(next) == edition) {
        next++;
        presence.put(id(edition), Presence.PRESENT);
        continue;
      }
      boolean missing = true;
      for (int around : new int[] {next - 1, next}) {
        if (around >= 0 && around < places.size()) {
          int place = places.get(around);
          missing &= isMissingBetween(byEdition.getOrDefault(place, List.of()), place, edition);
        }
      }
      presence.put(id(edition), missing ? Presence.ABSENT : Presence.UNKNOWN);
    }
    return presence.buildOrThrow();
  }
}
