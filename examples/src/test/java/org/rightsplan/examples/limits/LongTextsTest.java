package org.rightsplan.examples.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.iati.IatiWriter;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.outline.Outline;
import org.rightsplan.outline.OutlineReader;
import org.rightsplan.outline.OutlineWriter;
import org.rightsplan.reference.ReferenceText;
import org.rightsplan.stratml.StratmlPart;
import org.rightsplan.stratml.StratmlReader;
import org.rightsplan.stratml.StratmlWriter;

/** A task of a megabyte goes through every form and comes back as it was, and soon. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextsTest {

  private record LongText(String name, String language, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<LongText> texts() {
    return List.of(
        new LongText("words", "en", joined(180_000, i -> "w" + i % 9_973)),
        new LongText("one word", "en", "x".repeat(1_000_000)),
        new LongText("without spaces", "zh-Hans", "促进人权事业".repeat(170_000)),
        new LongText(
            "targets and references",
            "en",
            joined(10_000, i -> "Cut cases by " + i % 90 + " % by 2025 (art. 12 of the ICESCR).")),
        new LongText("marks of Markdown and of CSV", "en", "*a _b, \"c\"; (".repeat(75_000)));
  }

  private static String joined(int count, java.util.function.IntFunction<String> word) {
    return IntStream.range(0, count).mapToObj(word).collect(Collectors.joining(" "));
  }

  private static Edition edition(String id, LongText text, String statement) {
    LocalizedText title = LocalizedText.of(text.language(), "T");
    Objective task =
        Objective.builder().statement(LocalizedText.of(text.language(), statement)).build();
    return Edition.builder()
        .id(id)
        .title(title)
        .addSection(
            Section.builder().title(title).kind(SectionKind.GOAL).addObjective(task).build())
        .build();
  }

  private static String statement(Edition edition) {
    return edition.elements().objectives().get(0).element().statement().orElseThrow().text();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFormHoldsIt(LongText text) {
    Edition edition = edition("one", text, text.text());
    RightsPlanJson json = RightsPlanJson.standard();
    assertEquals(edition, json.readEdition(json.write(edition)));

    String table = EditionCsv.of(edition, text.language()).table(EditionTable.OBJECTIVES);
    EditionCsvReader reader = EditionCsvReader.of("one", text.language());
    assertEquals(
        text.text(),
        statement(reader.read(ImmutableMap.of(EditionTable.OBJECTIVES, table)).value()));

    String markdown = OutlineWriter.standard().write(edition).text();
    assertEquals(edition, OutlineReader.standard().readMarkdown(markdown).value().acceptAll());

    String stratml = new StratmlWriter(StratmlPart.PART_2, text.language()).write(edition).text();
    assertEquals(
        text.text(), statement(StratmlReader.of("one", text.language()).read(stratml).value()));
    assertTrue(IatiWriter.write(edition).text().length() > 0);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itIsReadAsPrinted(LongText text) {
    String printed = "Plan\n\n1. Rights\n\n" + text.text() + "\n";
    Outline outline = OutlineReader.standard().read(printed).value();
    // No text is lost: the spans tile it.
    assertEquals(printed.length(), outline.spans().get(outline.spans().size() - 1).end());
    assertTrue(ReferenceText.find(text.text()).size() <= 10_000);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aChangeInItIsWrittenDown(LongText text) {
    int middle = text.text().length() / 2;
    Edition after =
        edition(
            "two",
            text,
            text.text().substring(0, middle) + " other " + text.text().substring(middle));
    EditionDiff diff = EditionDiff.between(edition("one", text, text.text()), after);
    RightsPlanJson json = RightsPlanJson.standard();
    assertEquals(diff, json.read(json.write(diff), EditionDiff.class));
    assertTrue(ComparisonCsv.write(diff).length() > 0);
  }
}
