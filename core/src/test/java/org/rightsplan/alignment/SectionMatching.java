package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.rightsplan.model.Edition;

/** The sections of two editions matched, and told in few words: what tests of it begin with. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
abstract class SectionMatching {

  Matching sections;
  Matching objectives;

  /** Tells the pairs of sections of two editions whose commitments are matched as given. */
  List<String> matched(Edition earlier, Edition later, int... partners) {
    return matched(earlier, later, 0.9f, partners);
  }

  List<String> matched(Edition earlier, Edition later, float confidence, int... partners) {
    SectionMatcher matcher = matcher(earlier, later);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != Matching.NONE) {
        objectives.pair(i, partners[i], Basis.TEXT, confidence, "text");
      }
    }
    matcher.match(true);
    List<String> told = told();
    matcher.match(true);
    assertEquals(told, told(), "nothing new is found from the same");
    return told;
  }

  SectionMatcher matcher(Edition earlier, Edition later) {
    Languages languages = Languages.sharedBy(earlier, later);
    Outline before = new Outline(earlier.elements(), languages);
    Outline after = new Outline(later.elements(), languages);
    sections = new Matching(before.sections, after.sections);
    objectives = new Matching(before.objectives, after.objectives);
    return new SectionMatcher(before, after, sections, objectives);
  }

  List<String> told() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < sections.partnerOfBefore.length; i++) {
      if (sections.partnerOfBefore[i] != Matching.NONE) {
        told.add(i + "-" + sections.partnerOfBefore[i] + " " + sections.rule[i]);
      }
    }
    return told;
  }
}
