package org.rightsplan.examples.quality.tools;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.examples.quality.PlanPair;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;

/**
 * The alignment of this library, as {@link Alignment#between(Edition, Edition)} gives it.
 *
 * <p>Every call gets editions that have not been walked through yet, so that the index of their
 * elements is part of the time.
 */
final class RightsplanMatcher implements Matcher {

  @Override
  public String name() {
    return "rightsplan";
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    return () -> {
      Alignment alignment = Alignment.between(fresh(pair.before()), fresh(pair.after()));
      return () -> read(alignment);
    };
  }

  private static Edition fresh(Edition edition) {
    return Edition.builder().from(edition).build();
  }

  private static Found read(Alignment alignment) {
    var before = alignment.before().elements();
    var after = alignment.after().elements();
    return new Found(
        links(
            alignment,
            ElementKind.OBJECTIVE,
            places(before.objectives()),
            places(after.objectives())),
        links(alignment, ElementKind.SECTION, places(before.sections()), places(after.sections())));
  }

  private static <T> Map<ElementPath, Integer> places(List<Located<T>> elements) {
    Map<ElementPath, Integer> places = new HashMap<>();
    for (Located<T> element : elements) {
      places.put(element.path(), places.size());
    }
    return places;
  }

  private static ImmutableList<FoundLink> links(
      Alignment alignment,
      ElementKind kind,
      Map<ElementPath, Integer> before,
      Map<ElementPath, Integer> after) {
    return alignment.matches(kind).stream()
        .map(
            match ->
                new FoundLink(
                    numbers(match.before(), before),
                    numbers(match.after(), after),
                    match.confidence()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableIntArray numbers(
      List<ElementPath> paths, Map<ElementPath, Integer> places) {
    ImmutableIntArray.Builder numbers = ImmutableIntArray.builder(paths.size());
    for (ElementPath path : paths) {
      numbers.add(Objects.requireNonNull(places.get(path)));
    }
    return numbers.build();
  }
}
