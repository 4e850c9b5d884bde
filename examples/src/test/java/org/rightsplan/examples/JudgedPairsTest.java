package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;

/** That the pairs which people are sure of are found in real editions, without any identifiers. */
class JudgedPairsTest {

  private static final Map<String, Alignment> ALIGNMENTS = new ConcurrentHashMap<>();

  /** One judged pair. */
  record Pair(Tables.Row row) {

    ElementPath from() {
      return path(row.get("from-edition"), row.get("from"));
    }

    ElementPath to() {
      return path(row.get("to-edition"), row.get("to"));
    }

    private ElementPath path(String edition, String name) {
      if (row.get("kind").equals("section")) {
        return ChinaPlaces.section(edition, name).path();
      }
      List<String> parts = Splitter.on('#').splitToList(name);
      return ChinaPlaces.task(edition, parts.get(0), parts.get(1)).path();
    }

    boolean isSure() {
      return row.get("judgement").equals("sure");
    }

    @Override
    public String toString() {
      return row.get("from-edition")
          + " "
          + row.get("from")
          + " -> "
          + row.get("to-edition")
          + " "
          + row.get("to");
    }
  }

  static List<Pair> pairs() {
    return Tables.tabs("china/judged-pairs.tsv").stream().map(Pair::new).toList();
  }

  static List<Pair> surePairs() {
    return pairs().stream().filter(Pair::isSure).toList();
  }

  private static Alignment alignment(Pair pair) {
    return ALIGNMENTS.computeIfAbsent(
        pair.row().get("from-edition") + pair.row().get("to-edition"),
        key ->
            Alignment.between(
                ChinaPlaces.edition(pair.row().get("from-edition")),
                ChinaPlaces.edition(pair.row().get("to-edition"))));
  }

  @ParameterizedTest
  @MethodSource("surePairs")
  void findsEveryPairThatPeopleAreSureOf(Pair pair) {
    Optional<Match> match = alignment(pair).ofBefore(pair.from());

    assertTrue(match.isPresent(), pair::toString);
    assertEquals(List.of(pair.to()), match.get().after(), pair::toString);
    assertEquals(List.of(pair.from()), match.get().before(), pair::toString);
  }

  /** Nobody may be sure of all of these, so that to find most of them is what can be asked. */
  @Test
  void findsMostOfThePairsThatPeopleAreNotSureOf() {
    List<Pair> found =
        pairs().stream()
            .filter(pair -> !pair.isSure())
            .filter(
                pair ->
                    alignment(pair)
                        .ofBefore(pair.from())
                        .filter(match -> match.after().contains(pair.to()))
                        .isPresent())
            .toList();
    assertTrue(found.size() >= 8, found::toString);
  }

  @Test
  void everyJudgedPairNamesPartsOfTheDataAndSaysWhy() {
    for (Pair pair : pairs()) {
      assertEquals(pair.from().kind(), pair.to().kind(), pair.toString());
      assertTrue(List.of("sure", "unsure").contains(pair.row().get("judgement")), pair.toString());
      assertTrue(pair.row().get("reason").length() > 5, pair.toString());
    }
    assertEquals(25, pairs().size());
    assertEquals(13, surePairs().size());
  }

  @ParameterizedTest
  @CsvSource({
    "2012, II(1), 2021, II.2",
    "2012, III(4), 2021, IV.4",
    "2012, III(5), 2021, IV.5",
    "2012, V, 2021, VI",
    "2012, V(1), 2021, VI.1",
    "2016, II(1), 2021, II.2",
    "2016, III(5), 2021, IV.5",
    "2016, V, 2021, VI"
  })
  void findsSectionsOfWhichLittleMoreThanTheTitleIsKnownUnderOtherTitles(
      String from, String section, String to, String later) {
    Located<Section> earlier = ChinaPlaces.section(from, section);
    Located<Section> answer = ChinaPlaces.section(to, later);
    assertNotEquals(earlier.element().title(), answer.element().title());
    Optional<Match> match =
        Alignment.between(ChinaPlaces.edition(from), ChinaPlaces.edition(to))
            .ofBefore(earlier.path());
    assertEquals(Optional.of(List.of(answer.path())), match.map(Match::after));
  }
}
