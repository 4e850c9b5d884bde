package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Plan;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.FindingWords;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;
import org.rightsplan.validation.Finding;
import org.rightsplan.validation.Severity;

/**
 * The report of a validation.
 *
 * <p>What a finding is about is said in the reader's language, and so is the sentence with its
 * details. The sentence of a caller's own rule stands as it is, marked as English.
 */
public final class FindingsReport extends Report {

  private final Map<String, Edition> editions = new LinkedHashMap<>();
  private final ImmutableList<Finding> findings;

  private FindingsReport(List<Edition> editions, List<Finding> findings) {
    editions.forEach(edition -> this.editions.put(edition.id(), edition));
    this.findings = ImmutableList.copyOf(findings);
  }

  /** Returns the report of findings about an edition. */
  public static Report of(Edition edition, List<Finding> findings) {
    return new FindingsReport(ImmutableList.of(edition), findings);
  }

  /** Returns the report of findings about a plan and its editions. */
  public static Report of(Plan plan, List<Finding> findings) {
    return new FindingsReport(plan.editions(), findings);
  }

  @Override
  Document document(Words words) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableList.Builder<Block.Figures.Figure> figures = ImmutableList.builder();
    for (Severity severity : Severity.values()) {
      long number = findings.stream().filter(found -> found.severity() == severity).count();
      figures.add(
          new Block.Figures.Figure(
              Line.of(words.number(number)),
              words.counted("Severity." + severity.name(), number),
              tone(severity)));
    }
    blocks.add(
        new Block.Part(
            "summary", words.say("summary"), ImmutableList.of(new Block.Figures(figures.build()))));
    if (findings.isEmpty()) {
      blocks.add(Block.Paragraph.of(words.say("findings.none")));
    }
    addPart(words, blocks, Optional.empty(), "plan");
    int number = 0;
    for (String edition : editions.keySet()) {
      addPart(words, blocks, Optional.of(edition), "edition-" + number++);
    }
    blocks.add(Block.Paragraph.note(words.say("findings.how")));
    List<Line> titles =
        editions.values().stream().map(edition -> words.quote(edition.title())).toList();
    Line title = words.say("findings.title", words.list(titles, 4));
    return Layout.document(words, title, Line.EMPTY, blocks.build());
  }

  private static Run.Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Run.Tone.WENT;
      case WARNING -> Run.Tone.DOUBTFUL;
      case NOTE -> Run.Tone.PLAIN;
    };
  }

  private void addPart(
      Words words, ImmutableList.Builder<Block> blocks, Optional<String> edition, String id) {
    List<Block> found = new ArrayList<>();
    for (Finding finding : findings) {
      boolean here =
          edition.isPresent()
              ? finding.edition().equals(edition)
                  || (finding.edition().isEmpty() && editions.size() == 1)
              : finding.edition().isEmpty() && editions.size() > 1;
      if (here) {
        found.add(entry(words, finding, id + "-" + found.size()));
      }
    }
    if (found.isEmpty()) {
      return;
    }
    int shown = Math.min(found.size(), words.longestList());
    ImmutableList.Builder<Block> part = ImmutableList.builder();
    part.addAll(found.subList(0, shown));
    if (shown < found.size()) {
      part.add(Block.Paragraph.note(words.counted("left.out", found.size() - shown)));
    }
    Line title =
        edition
            .flatMap(name -> Optional.ofNullable(editions.get(name)))
            .map(about -> words.quote(about.title()))
            .orElseGet(() -> words.say("findings.plan"));
    blocks.add(new Block.Part(id, title, part.build()));
  }

  private Block entry(Words words, Finding finding, String id) {
    String sign = finding.severity() == Severity.ERROR ? "✕" : "!";
    String key = "FindingCode." + finding.code().name();
    // A caller's own rules bring codes of their own.
    Line about = words.has(key) ? words.say(key) : Line.of(finding.code().name());
    return new Block.Entry(
        id,
        Block.Entry.Subjects.NONE,
        words.say("finding.head", about, place(words, finding, finding.path())),
        ImmutableList.of(
            new Run.Mark(
                tone(finding.severity()),
                finding.severity() == Severity.NOTE ? "i" : sign,
                words.text("Severity." + finding.severity().name()))),
        ImmutableList.of(
            Block.Paragraph.of(sentence(words, finding)),
            Block.Paragraph.note(Line.of(finding.code().name() + " " + finding.path()))));
  }

  private Line sentence(Words words, Finding finding) {
    FindingWords details = new FindingWords(words, path -> place(words, finding, path));
    return finding
        .sentence()
        .map(details::sentence)
        .orElseGet(() -> words.inEnglish(finding.message()));
  }

  private Line place(Words words, Finding finding, ElementPath path) {
    @Nullable Edition edition =
        editions.size() == 1
            ? editions.values().iterator().next()
            : editions.get(finding.edition().orElse(""));
    if (path.depth() == 0 || edition == null) {
      return words.say(edition == null ? "findings.plan" : "the.edition");
    }
    ElementPath step = Layout.known(edition, path);
    boolean isBody = step.kind() == ElementKind.BODY && step.index() < edition.bodies().size();
    return isBody || edition.elements().at(step).isPresent()
        ? new Names(words).title(edition.elements(), step)
        : Line.of(path.toString());
  }
}
