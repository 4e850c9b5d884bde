package org.rightsplan.examples.readme;

import org.rightsplan.claim.Assertion;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ClaimChecker;
import org.rightsplan.claim.Place;
import org.rightsplan.claim.Selection;
import org.rightsplan.claim.Verdict;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Quantity;

/** The README on more than two editions, and on what people say of them. */
final class Following {

  private Following() {}

  static void follow(Plan plan) {
    Lineage lineage = Lineage.of(plan);
    lineage.inEveryEdition(ElementKind.OBJECTIVE); // what has stood in every edition
    lineage.reintroduced(ElementKind.OBJECTIVE); // what vanished and came back
    lineage.newIn("2031", ElementKind.SECTION); // what is new in one edition
  }

  static Verdict check(Plan plan) {
    Claim claim =
        new Claim(
            "minister-1",
            LocalizedText.of("en", "The plan has nearly 200 tasks."),
            Citation.builder().source("briefing").speaker("the minister").build(),
            new Assertion.TallyIs(
                Place.of("2031"), Selection.all(CountedThing.TASKS), Quantity.nearly(200)));
    Verdict verdict = ClaimChecker.of(plan).check(claim);
    System.out.println(verdict.outcome() + ": " + verdict.explanation());
    return verdict;
  }
}
