package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Writes down what differs between two editions.
 *
 * <p>In: which element is which. Out: a patch. Cost: linear in the elements.
 */
final class PatchMaker {

  private final Pairing pairing;
  private final ImmutableList.Builder<FacetUpdate> updates = ImmutableList.builder();
  private final ImmutableList.Builder<PatchContent> dropped = ImmutableList.builder();
  private final ImmutableList.Builder<PatchContent> added = ImmutableList.builder();
  private final ImmutableList.Builder<ChildOrder> orders = ImmutableList.builder();

  PatchMaker(Pairing pairing) {
    this.pairing = pairing;
  }

  EditionPatch make() {
    for (ElementPath path : Pairing.paths(pairing.before())) {
      Object element = Pairing.element(pairing.before(), path).orElseThrow();
      Optional<ElementPath> after = pairing.toAfter(path);
      if (after.isPresent()) {
        addUpdates(path, element, after.get());
      } else {
        dropped.add(PatchContent.of(path, element));
      }
      addOrders(pair(Optional.of(path), after));
    }
    for (ElementPath path : Pairing.paths(pairing.after())) {
      if (pairing.toBefore(path).isEmpty()) {
        Object element = Pairing.element(pairing.after(), path).orElseThrow();
        added.add(PatchContent.of(path, element));
        addOrders(pair(Optional.empty(), Optional.of(path)));
      }
    }
    return EditionPatch.of(
        Fingerprint.of(pairing.before()),
        Fingerprint.of(pairing.after()),
        updates.build(),
        dropped.build(),
        added.build(),
        orders.build());
  }

  private void addUpdates(ElementPath before, Object element, ElementPath after) {
    Object later = Pairing.element(pairing.after(), after).orElseThrow();
    ElementShape<?, ?> shape = ElementShape.of(before.kind());
    Map<String, Object> laterFacets = shape.facetsOf(later);
    shape
        .facetsOf(element)
        .forEach(
            (facet, value) -> {
              Object laterValue = laterFacets.getOrDefault(facet, value);
              if (!value.equals(laterValue)) {
                ElementPair pair = pair(Optional.of(before), Optional.of(after));
                updates.add(new FacetUpdate(pair, facet, value, laterValue));
              }
            });
  }

  private void addOrders(ElementPair parent) {
    for (ElementKind kind : ElementShape.of(parent.kind()).childKinds()) {
      ImmutableList.Builder<ElementPair> before = ImmutableList.builder();
      parent
          .before()
          .ifPresent(
              around ->
                  children(pairing.before(), around.path(), kind).stream()
                      .map(child -> pair(Optional.of(child), pairing.toAfter(child)))
                      .forEach(before::add));
      ImmutableList.Builder<ElementPair> after = ImmutableList.builder();
      parent
          .after()
          .ifPresent(
              around ->
                  children(pairing.after(), around.path(), kind).stream()
                      .map(child -> pair(pairing.toBefore(child), Optional.of(child)))
                      .forEach(after::add));
      ChildOrder order = new ChildOrder(parent, kind, before.build(), after.build());
      if (!order.isUnchanged() && !(order.before().isEmpty() && order.after().isEmpty())) {
        orders.add(order);
      }
    }
  }

  private static ImmutableList<ElementPath> children(
      Edition edition, ElementPath parent, ElementKind kind) {
    Object element = Pairing.element(edition, parent).orElseThrow();
    int size = ElementShape.of(parent.kind()).childrenOf(element, kind).size();
    ImmutableList.Builder<ElementPath> children = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      children.add(parent.child(kind, i));
    }
    return children.build();
  }

  private ElementPair pair(Optional<ElementPath> before, Optional<ElementPath> after) {
    return new ElementPair(
        before.map(path -> place(pairing.before(), path)),
        after.map(path -> place(pairing.after(), path)));
  }

  private static Place place(Edition edition, ElementPath path) {
    return new Place(path, ElementShape.heading(Pairing.element(edition, path).orElseThrow()));
  }
}
