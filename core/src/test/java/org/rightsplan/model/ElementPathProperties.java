package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of {@link ElementPath}. */
class ElementPathProperties {

  /** One step of a path. */
  private record Step(ElementKind kind, int index) {}

  @Property
  void aPathIsReadAsItIsWritten(@ForAll("paths") ElementPath path) {
    ElementPath read = ElementPath.parse(path.toString());
    assertEquals(path, read);
    assertEquals(path.hashCode(), read.hashCode());
    assertEquals(0, path.compareTo(read));
  }

  @Property
  void orderIsTotalAndFitsEquality(
      @ForAll("paths") ElementPath a,
      @ForAll("paths") ElementPath b,
      @ForAll("paths") ElementPath c) {
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertTrue(a.compareTo(c) <= 0);
    }
  }

  @Property
  void aWholeStandsBeforeItsPartsAndContainsThem(@ForAll("paths") ElementPath path) {
    ElementPath step = path;
    while (step.parent().isPresent()) {
      step = step.parent().get();
      assertTrue(step.compareTo(path) < 0);
      assertTrue(step.contains(path));
    }
    assertEquals(ElementPath.edition(), step);
  }

  @Property
  void whatLiesBetweenAWholeAndItsPartIsPartOfTheWhole(
      @ForAll("paths") ElementPath part, @ForAll("paths") ElementPath other) {
    if (part.parent().isPresent()) {
      ElementPath whole = part.parent().get();
      if (whole.compareTo(other) <= 0 && other.compareTo(part) <= 0) {
        assertTrue(whole.contains(other), other + " in " + whole);
      }
    }
  }

  @Provide
  static Arbitrary<ElementPath> paths() {
    Arbitrary<ElementKind> kinds =
        Arbitraries.of(ElementKind.values()).filter(kind -> kind != ElementKind.EDITION);
    Arbitrary<Integer> indexes =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.integers().between(0, 2)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 999_999_999)));
    return Combinators.combine(kinds, indexes)
        .as(Step::new)
        .list()
        .ofMaxSize(5)
        .map(ElementPathProperties::pathOf);
  }

  private static ElementPath pathOf(List<Step> steps) {
    ElementPath path = ElementPath.edition();
    for (Step step : steps) {
      path = path.child(step.kind(), step.index());
    }
    return path;
  }
}
