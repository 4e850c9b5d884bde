package org.rightsplan.report;

import java.util.ArrayList;
import java.util.List;
import org.rightsplan.alignment.Evidence;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.SharedTerm;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.Words;

/** Says why two elements were matched. */
final class Why {

  private final Words words;

  Why(Words words) {
    this.words = words;
  }

  Line of(Match match) {
    Evidence evidence = match.evidence();
    List<Line> reasons = new ArrayList<>();
    reasons.add(words.name(match.basis()));
    if (!evidence.sharedTerms().isEmpty()) {
      List<Line> terms =
          evidence.sharedTerms().stream()
              .map(SharedTerm::term)
              .map(term -> words.quoted(term, "und"))
              .toList();
      reasons.add(words.say("evidence.terms", words.list(terms)));
    }
    if (evidence.ambiguous()) {
      reasons.add(words.say("evidence.ambiguous"));
    }
    return words.say("evidence", words.phrases(reasons));
  }
}
