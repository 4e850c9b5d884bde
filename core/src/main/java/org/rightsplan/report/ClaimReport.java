package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.claim.ElementRef;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Verdict;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.VerdictWords;
import org.rightsplan.report.wording.Words;

/**
 * The report of a check of claims: who said what, whether the texts bear it out, the figure that
 * was computed, on what it rests, and the places.
 *
 * <p>The explanation in detail is in the reader's language too, also of verdicts that were read
 * from JSON. Of a verdict without a {@linkplain Verdict#sentence() sentence} only the English one
 * is known; it stands as it is, marked as English.
 */
public final class ClaimReport extends Report {

  private static final int PLACES = 6;

  private final Plan plan;
  private final ImmutableList<Verdict> verdicts;

  private ClaimReport(Plan plan, List<Verdict> verdicts) {
    this.plan = plan;
    this.verdicts = ImmutableList.copyOf(verdicts);
  }

  /**
   * Returns the report of verdicts.
   *
   * @param plan the plan against which the claims were held
   */
  public static Report of(Plan plan, List<Verdict> verdicts) {
    return new ClaimReport(plan, verdicts);
  }

  @Override
  Document document(Words words) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableList.Builder<Block.Figures.Figure> figures = ImmutableList.builder();
    for (Outcome outcome : Outcome.values()) {
      long number = verdicts.stream().filter(verdict -> verdict.outcome() == outcome).count();
      figures.add(
          new Block.Figures.Figure(
              Line.of(words.number(number)),
              words.counted("Outcome." + outcome.name(), number),
              tone(outcome)));
    }
    blocks.add(
        new Block.Part(
            "summary",
            words.say("summary"),
            ImmutableList.of(
                new Block.Figures(figures.build()), Block.Paragraph.of(words.say("claims.how")))));
    int shown = Math.min(verdicts.size(), words.longestList());
    List<Block> entries = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      entries.add(entry(words, verdicts.get(i), "claim-" + i));
    }
    if (shown < verdicts.size()) {
      entries.add(Block.Paragraph.note(words.counted("left.out", verdicts.size() - shown)));
    }
    if (verdicts.isEmpty()) {
      entries.add(Block.Paragraph.of(words.say("claims.none")));
    }
    blocks.add(new Block.Part("claims", words.say("claims"), ImmutableList.copyOf(entries)));
    return Layout.document(
        words, words.say("claims.title", words.quote(plan.name())), Line.EMPTY, blocks.build());
  }

  private static Run.Tone tone(Outcome outcome) {
    return switch (outcome) {
      case SUPPORTED -> Run.Tone.SURE;
      case CONTRADICTED -> Run.Tone.WENT;
      case CANNOT_TELL -> Run.Tone.UNKNOWN;
    };
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case SUPPORTED -> "✓";
      case CONTRADICTED -> "✕";
      case CANNOT_TELL -> "?";
    };
  }

  private Block entry(Words words, Verdict verdict, String id) {
    Names names = new Names(words);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableList.Builder<SourceDocument> sources = ImmutableList.builder();
    sources.addAll(plan.sources());
    plan.editions().forEach(edition -> sources.addAll(edition.sources()));
    Line source = names.source(verdict.claim().citation(), sources.build());
    blocks.add(Block.Paragraph.of(words.say("claim.said", source)));
    List<Line> points = new ArrayList<>();
    points.add(words.say("claim.rests", words.name(verdict.reason())));
    verdict
        .computed()
        .ifPresent(figure -> points.add(words.say("claim.computed", words.quantity(figure))));
    points.add(explanation(words, verdict));
    List<Line> places = new ArrayList<>();
    verdict.elements().forEach(place -> places.add(place(words, place)));
    if (!places.isEmpty()) {
      points.add(words.say("claim.places", words.list(places, PLACES)));
    }
    blocks.add(new Block.Points(ImmutableList.copyOf(points)));
    return new Block.Entry(
        id,
        Block.Entry.Subjects.NONE,
        words.quote(verdict.claim().statement()),
        ImmutableList.of(
            new Run.Mark(
                tone(verdict.outcome()),
                sign(verdict.outcome()),
                words.name(verdict.outcome()).toString())),
        blocks.build());
  }

  private Line explanation(Words words, Verdict verdict) {
    VerdictWords details = new VerdictWords(words, ref -> place(words, ref));
    return verdict
        .sentence()
        .map(details::sentence)
        .orElseGet(() -> words.inEnglish(verdict.explanation()));
  }

  private Line place(Words words, ElementRef ref) {
    Names names = new Names(words);
    return plan.editions().stream()
        .filter(edition -> edition.id().equals(ref.edition()))
        .findFirst()
        .map(
            (Edition edition) ->
                ref.path().depth() == 0
                    ? names.edition(edition)
                    : words.say(
                        "place.in",
                        names.of(edition.elements(), Layout.known(edition, ref.path())),
                        names.shortName(edition)))
        .orElse(Line.of(ref.toString()));
  }
}
