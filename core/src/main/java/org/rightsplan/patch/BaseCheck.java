package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** Refuses an edition for which a patch is not made, and looks for the first thing that differs. */
final class BaseCheck {

  private static final String FIELD = "EditionPatch.base";

  private final EditionPatch patch;
  private final Edition edition;

  BaseCheck(EditionPatch patch, Edition edition) {
    this.patch = patch;
    this.edition = edition;
  }

  /**
   * Compares the fingerprints.
   *
   * @throws PatchMismatchException if they differ
   */
  void run() {
    Fingerprint found = Fingerprint.of(edition);
    if (found.equals(patch.base())) {
      return;
    }
    if (found.edition().equals(patch.base().edition())) {
      patch.updates().forEach(this::check);
      patch.dropped().forEach(this::check);
      patch.orders().forEach(this::check);
    }
    throw mismatch(patch.base(), found, FIELD);
  }

  private void check(FacetUpdate update) {
    Place place = update.element().before().orElseThrow();
    check(place.path(), update.facet(), update.before(), facets(place));
  }

  private static void check(
      ElementPath path, String facet, Object expected, Map<String, Object> actual) {
    if (!expected.equals(actual.get(facet))) {
      throw new PatchMismatchException(
          FIELD, path, facet, shown(expected), shown(actual.getOrDefault(facet, "none")));
    }
  }

  static String shown(Object value) {
    Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return shown == null ? "none" : "'" + shown + "'";
  }

  private void check(PatchContent content) {
    Map<String, Object> actual = facets(content.place());
    ElementShape.of(content.path().kind())
        .facetsOf(content.element())
        .forEach((facet, value) -> check(content.path(), facet, value, actual));
  }

  private Map<String, Object> facets(Place place) {
    Object element =
        Pairing.element(edition, place.path())
            .orElseThrow(
                () ->
                    new PatchMismatchException(
                        FIELD, place.path(), "", "'" + place.heading() + "'", "none"));
    return ElementShape.of(place.path().kind()).facetsOf(element);
  }

  private void check(ChildOrder order) {
    Optional<Place> parent = order.parent().before();
    if (parent.isEmpty()) {
      return;
    }
    for (ElementPair child : order.before()) {
      Place place = child.before().orElseThrow();
      String heading = heading(place.path());
      if (!heading.equals(place.heading())) {
        throw new PatchMismatchException(
            FIELD, place.path(), "", "'" + place.heading() + "'", "'" + heading + "'");
      }
    }
    ElementPath beyond = parent.get().path().child(order.kind(), order.before().size());
    Pairing.element(edition, beyond)
        .ifPresent(
            element -> {
              throw new PatchMismatchException(
                  FIELD, beyond, "", "not to be there", "'" + heading(beyond) + "'");
            });
  }

  private String heading(ElementPath path) {
    return Pairing.element(edition, path)
        .map(element -> new Place(path, ElementShape.heading(element)).heading())
        .orElse("none");
  }

  /** Returns the failure that says in which part two fingerprints differ. */
  static PatchMismatchException mismatch(Fingerprint expected, Fingerprint found, String field) {
    ElementPath root = ElementPath.edition();
    if (!expected.edition().equals(found.edition())) {
      return new PatchMismatchException(
          field, root, "id", "'" + expected.edition() + "'", "'" + found.edition() + "'");
    }
    if (!expected.own().equals(found.own())) {
      return digests(field, root, "own fields", expected.own(), found.own());
    }
    if (!expected.principles().equals(found.principles())) {
      return digests(field, root, "principles", expected.principles(), found.principles());
    }
    ImmutableList<String> wanted = expected.sections();
    ImmutableList<String> actual = found.sections();
    for (int i = 0; i < Math.min(wanted.size(), actual.size()); i++) {
      if (!wanted.get(i).equals(actual.get(i))) {
        return digests(field, root.child(ElementKind.SECTION, i), "", wanted.get(i), actual.get(i));
      }
    }
    return new PatchMismatchException(
        field, root, "sections", "numbering " + wanted.size(), Integer.toString(actual.size()));
  }

  private static PatchMismatchException digests(
      String field, ElementPath path, String facet, String expected, String actual) {
    return new PatchMismatchException(
        field, path, facet, "as digested to " + expected, "other content, " + actual);
  }
}
