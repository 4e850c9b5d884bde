package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;

@Domain(PlanDomain.class)
class AlignmentProperties {

  @Property(tries = 1000)
  void everyElementStandsExactlyOnce(@ForAll EditionPair pair) {
    Alignment alignment = Alignment.between(pair.before(), pair.after());
    List<ElementPath> before = new ArrayList<>();
    List<ElementPath> after = new ArrayList<>();
    for (Match match : alignment.matches()) {
      before.addAll(match.before());
      after.addAll(match.after());
    }
    alignment.unmatchedBefore().forEach(element -> before.add(element.path()));
    alignment.unmatchedAfter().forEach(element -> after.add(element.path()));
    assertEquals(all(pair.before()), before.stream().sorted().toList());
    assertEquals(all(pair.after()), after.stream().sorted().toList());
  }

  @Property(tries = 1000)
  void swappingTheEditionsMirrorsTheMatches(@ForAll EditionPair pair) {
    Alignment there = Alignment.between(pair.before(), pair.after());
    Alignment back = Alignment.between(pair.after(), pair.before());
    assertEquals(sides(there, false), sides(back, true));
  }

  @Property(tries = 1000)
  void whatIsAssertedIsMatched(@ForAll EditionPair pair) {
    if (pair.before().elements().objectives().isEmpty()
        || pair.after().elements().objectives().isEmpty()) {
      return;
    }
    ElementPath one = pair.before().elements().objectives().reverse().get(0).path();
    ElementPath two = pair.after().elements().objectives().get(0).path();
    Crosswalk same = Crosswalk.empty().withSame(one, two);
    Alignment alignment =
        Alignment.between(pair.before(), pair.after(), AlignmentOptions.defaults(), same);
    assertEquals(Basis.ASSERTED, alignment.ofBefore(one).orElseThrow().basis());
    assertEquals(ImmutableList.of(two), alignment.ofBefore(one).orElseThrow().after());
    Crosswalk different = Crosswalk.empty().withDifferent(one, two);
    Alignment parted =
        Alignment.between(pair.before(), pair.after(), AlignmentOptions.defaults(), different);
    assertEquals(
        false, parted.ofBefore(one).filter(match -> match.after().contains(two)).isPresent());
  }

  private static ImmutableList<ElementPath> all(Edition edition) {
    return Stream.of(
            edition.elements().principles(),
            edition.elements().sections(),
            edition.elements().objectives(),
            edition.elements().indicators())
        .flatMap(List::stream)
        .map(Located::path)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<ImmutableList<Object>> sides(Alignment alignment, boolean swapped) {
    return alignment.matches().stream()
        .map(
            match ->
                ImmutableList.<Object>of(
                    swapped ? match.after() : match.before(),
                    swapped ? match.before() : match.after(),
                    match.basis(),
                    match.confidence()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
