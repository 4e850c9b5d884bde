package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** Small plans of different countries, in which drafters use the same phrases. */
class UnrelatedPlansTest {

  private static final Edition ONE =
      edition(
          "One",
          section(
              "Work",
              "Inspect quarries and shipyards and make the findings public.",
              "Settle wage claims of public contractors within sixty days.",
              "Raise the lowest wage to half of the average wage."),
          section(
              "Health",
              "Offer free eye tests in all provinces.",
              "Found a national institute for tropical diseases.",
              "Pay for the insulin of patients without income."),
          section(
              "Courts",
              "Limit remand to four months.",
              "Appoint an independent board to examine complaints against wardens.",
              "Teach magistrates about treaties that bind the state."),
          section(
              "Women",
              "Pass a law on equal pension rights.",
              "Open a hotline for victims of trafficking.",
              "Let mothers return to their posts after leave."));

  private static final Edition OTHER =
      edition(
          "Other",
          section(
              "Housing",
              "Inspect dormitories and make the findings public.",
              "Offer free mediation to tenants in all provinces.",
              "Connect huts on the outskirts to the sewers."),
          section(
              "Schools",
              "Found a national institute for remote teaching.",
              "Serve warm meals where attendance is low.",
              "Print readers in the tongues of nomads."),
          section(
              "Privacy",
              "Limit storage of fingerprints to four months.",
              "Pass a law on video surveillance.",
              "Ask a judge before phones are tapped."),
          section(
              "Nature",
              "Shut furnaces that poison the valley.",
              "Count wolves and bears each spring.",
              "Plant hedges along dry canals."));

  @Test
  void phrasesOfDraftersDoNotMakeOnePlanTheNextEditionOfAnother() {
    for (Edition[] pair : List.of(new Edition[] {ONE, OTHER}, new Edition[] {OTHER, ONE})) {
      Alignment alignment = Alignment.between(pair[0], pair[1]);
      assertTrue(
          alignment.matches().stream().allMatch(match -> match.confidence() < 0.8),
          alignment.matches().toString());
    }
  }

  @Test
  void theSamePhrasesAreEnoughWhereMuchElseIsTheSame() {
    Edition next =
        ONE.withSections(
            ONE.sections().get(0),
            ONE.sections().get(3),
            section("Privacy", "Limit remand to six months."));
    Alignment alignment = Alignment.between(ONE, next);
    assertEquals("sections[2].objectives[0]", partner(alignment, "sections[2].objectives[0]"));
  }
}
