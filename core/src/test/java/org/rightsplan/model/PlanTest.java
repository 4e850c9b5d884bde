package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static Edition edition(String id, String period) {
    return Edition.builder()
        .id(id)
        .title(LocalizedText.of("en", "Plan " + id))
        .period(Period.parse(period))
        .build();
  }

  private static final Edition WITHOUT_PERIOD =
      Edition.builder().id("undated").title(LocalizedText.of("en", "Plan")).build();

  private static Plan plan(Edition... editions) {
    return Plan.builder()
        .id("p")
        .name(LocalizedText.of("en", "Plan"))
        .jurisdiction(Jurisdiction.iso3166("SE"))
        .addEditions(editions)
        .build();
  }

  @Test
  void findsAnEditionById() {
    Plan plan = plan(edition("a", "2009/2010"), edition("b", "2012/2015"));
    assertEquals("b", plan.edition("b").orElseThrow().id());
    assertEquals(Optional.empty(), plan.edition("c"));
    assertEquals(PlanKind.OTHER, plan.kind());
    assertEquals("Plan{id=p, name=Plan, editions=[a, b]}", plan.toString());
  }

  @Test
  void refusesTwoEditionsWithOneId() {
    assertEquals(
        "Plan.editions: expected editions with different ids, but got 'a' twice",
        assertThrows(
                IllegalArgumentException.class,
                () -> plan(edition("a", "2009/2010"), edition("a", "2012/2015")))
            .getMessage());
  }

  @Test
  void refusesEditionsOutOfOrder() {
    assertEquals(
        "Plan.editions: expected editions in the order of their periods,"
            + " but got 'b' from 2009 after one from 2012",
        assertThrows(
                IllegalArgumentException.class,
                () -> plan(edition("a", "2012/2015"), edition("b", "2009/2010")))
            .getMessage());
  }

  @Test
  void allowsGapsOverlapsOpenBeginningsAndMissingPeriods() {
    Plan plan =
        plan(
            edition("a", "2009/2010"),
            edition("b", "2012/2016"),
            WITHOUT_PERIOD,
            edition("c", "2014/2018"),
            edition("d", "../2015"));
    assertEquals(
        List.of("a", "b", "undated", "c", "d"), plan.editions().stream().map(Edition::id).toList());
  }

  @Test
  void seesDisorderAcrossEditionsThatAreDatedVaguelyOrNotAtAll() {
    for (Edition between : List.of(WITHOUT_PERIOD, edition("b", "2021/2025"))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> plan(edition("a", "2021-05/2025"), between, edition("c", "2021-01/2025")));
    }
  }

  @Test
  void isEqualByContent() {
    Plan one = plan(edition("a", "2009/2010"));
    Plan other = plan(edition("a", "2009/2010"));
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(2, Stream.of(one, other, plan()).distinct().count());
  }
}
