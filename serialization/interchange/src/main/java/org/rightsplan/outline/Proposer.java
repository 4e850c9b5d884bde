package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;

/** Looks for targets and bodies in prose, and for the period in the title. */
final class Proposer {

  private final SourceText source;
  private final CueIndex cues;
  private final LanguageGuess guess;
  private final BodyList bodies;

  Proposer(SourceText source, CueIndex cues, LanguageGuess guess, BodyList bodies) {
    this.source = source;
    this.cues = cues;
    this.guess = guess;
    this.bodies = bodies;
  }

  ImmutableList<Proposal> propose(Passage title, List<Assembler.Prose> prose) {
    List<Proposal> all = new ArrayList<>();
    addPeriod(title, all);
    for (Assembler.Prose words : prose) {
      CueIndex own = cues.forProse(words.text().text(), guess.nearest());
      Words text = Words.of(words.text(), own);
      BodyFinder named = new BodyFinder(own, bodies);
      Words whole = named.joiningNames(text);
      for (TargetFinder.Found found : new TargetFinder(whole, own, guess.language()).find()) {
        all.add(
            new Proposal.OfTarget(
                words.path(),
                excerpt(words.text(), text, found.from(), found.to()),
                found.indicator()));
      }
      for (BodyFinder.Found found : named.find(text)) {
        all.add(
            new Proposal.OfBody(
                words.path(),
                excerpt(words.text(), text, found.from(), found.to()),
                found.body(),
                found.role()));
      }
    }
    return all.stream()
        .distinct()
        .sorted(Comparator.comparingInt(proposal -> proposal.source().start()))
        .collect(ImmutableList.toImmutableList());
  }

  private Excerpt excerpt(Passage passage, Words words, int from, int to) {
    int start = words.tokens().get(from).start();
    int end = words.tokens().get(to - 1).end();
    return source.excerpt(passage.sourceOf(start), passage.sourceEndOf(end));
  }

  /** "(2021-2025)" in the title. */
  private void addPeriod(Passage title, List<Proposal> all) {
    List<Token> tokens = Token.of(title.text());
    List<DateFinder.Found> years = new DateFinder(cues).all(tokens);
    if (years.size() != 2) {
      return;
    }
    PartialDate first = years.get(0).date();
    PartialDate second = years.get(1).date();
    if (!second.isBefore(first)) {
      Excerpt where =
          source.excerpt(
              title.sourceOf(tokens.get(years.get(0).from()).start()),
              title.sourceEndOf(tokens.get(years.get(1).to() - 1).end()));
      all.add(new Proposal.OfPeriod(ElementPath.edition(), where, Period.of(first, second)));
    }
  }
}
