package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;

class RightsPlanJsonTest {

  @TempDir Path folder;

  private final RightsPlanJson json = RightsPlanJson.standard();

  @Test
  void aPlanIsKeptInAFile() throws IOException {
    Path file = folder.resolve("atlantis.json");
    json.writeTo(Samples.plan(), file);
    assertEquals(Samples.plan(), json.readPlan(file));
    assertEquals(json.write(Samples.plan()), Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("org.rightsplan.jackson2.Samples#everything")
  void readingBackAnyValueGivesTheSameValueAndTheSameText(Object value) {
    String written = json.write(value);
    Object read = json.read(written, modelType(value));
    assertEquals(value, read);
    assertEquals(written, json.write(read));
  }

  @Test
  void everyInputAndOutputHasTheSameForm() throws IOException {
    Edition edition = Samples.edition();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    json.writeTo(edition, bytes);
    StringWriter characters = new StringWriter();
    json.writeTo(edition, characters);
    assertEquals(json.write(edition), bytes.toString(StandardCharsets.UTF_8));
    assertEquals(json.write(edition), characters.toString());
    assertEquals(edition, json.readEdition(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(edition, json.readEdition(new StringReader(characters.toString())));
    assertEquals(edition, json.readEdition(characters.toString()));
    Path file = folder.resolve("edition.json");
    json.writeTo(edition, file);
    assertEquals(edition, json.readEdition(file));

    String plan = json.write(Samples.plan());
    assertEquals(Samples.plan(), json.readPlan(new StringReader(plan)));
    assertEquals(
        Samples.plan(),
        json.readPlan(new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    String marked = "\uFEFF" + json.write(Samples.plan());
    assertEquals(Samples.plan(), json.readPlan(marked));
    assertEquals(
        Samples.plan(),
        json.readPlan(new ByteArrayInputStream(marked.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void linesEndInLineFeedsOnEverySystem() {
    String written = json.write(Samples.plan());
    assertFalse(written.contains("\r"));
    assertTrue(written.endsWith("\n}\n"));
    assertTrue(written.startsWith("{\n  \"schemaVersion\": \"1\",\n  \"id\": \"atlantis\",\n"));
  }

  @Test
  void theVersionStandsOnceInADocument() {
    String written = json.write(Samples.plan());
    assertEquals(written.indexOf("schemaVersion"), written.lastIndexOf("schemaVersion"));
    assertFalse(json.write(Samples.section()).contains("schemaVersion"));
  }

  @Test
  void whatHasItsDefaultIsNotWritten() {
    Section section =
        Section.builder()
            .title(LocalizedText.of("en", "S"))
            .transcription(Transcription.UNSTATED)
            .build();
    assertEquals(
        "{\n  \"title\": {\n    \"texts\": {\n      \"en\": \"S\"\n    }\n  }\n}\n",
        json.write(section));
  }

  static Stream<Arguments> valuesOfWhichOnlyTheRequiredIsSet() {
    LocalizedText text = LocalizedText.of("en", "T");
    Plan.Builder plan = Plan.builder().id("p").name(text).jurisdiction(Jurisdiction.iso3166("CN"));
    return Stream.of(
        Arguments.of(plan.build(), "schemaVersion id name jurisdiction"),
        Arguments.of(Edition.builder().id("e").title(text).build(), "schemaVersion id title"),
        Arguments.of(Section.builder().title(text).build(), "title"),
        Arguments.of(Objective.task("en", "O"), "statement"),
        Arguments.of(
            Indicator.builder().name(text).measure(Measure.QUALITATIVE).build(), "name measure"),
        Arguments.of(
            Target.builder()
                .comparator(TargetComparator.AT_LEAST)
                .value(IndicatorValue.of(1))
                .build(),
            "comparator value"),
        Arguments.of(Principle.builder().title(text).build(), "title"),
        Arguments.of(Responsibility.builder().body("b").build(), "body"),
        Arguments.of(ResponsibleBody.builder().id("b").name(text).build(), "id name"),
        Arguments.of(SourceDocument.builder().id("s").title(text).build(), "id title"),
        Arguments.of(Quantity.exactly(1), "value"),
        Arguments.of(Transcription.UNSTATED, ""));
  }

  @ParameterizedTest
  @MethodSource("valuesOfWhichOnlyTheRequiredIsSet")
  void onlyWhatIsRequiredIsAlwaysWritten(Object value, String properties) throws IOException {
    List<String> written = new ArrayList<>();
    new ObjectMapper()
        .readTree(json.write(value))
        .properties()
        .forEach(property -> written.add(property.getKey()));
    assertEquals(properties, String.join(" ", written));
  }

  @Test
  void nullIsAbsenceWhereAbsenceIsAllowed() {
    String text =
        """
        {"title": {"original": null, "texts": {"en": "S"}}, "id": null, "kind": null,
         "sections": null, "transcription": null, "chapeau": null}
        """;
    assertEquals(
        Section.builder().title(LocalizedText.of("en", "S")).build(),
        json.read(text, Section.class));
  }

  @Test
  void unknownPropertiesAreIgnoredOnRequestOnly() {
    String text = json.write(Citation.of("a")).replace("\"a\"", "\"a\", \"colour\": \"red\"");
    assertThrows(RightsPlanJsonException.class, () -> json.read(text, Citation.class));
    assertEquals(Citation.of("a"), json.ignoringUnknownProperties().read(text, Citation.class));
  }

  @Test
  void theVersionIsRequiredEvenWhereUnknownPropertiesAreIgnored() {
    String text = json.write(Samples.plan()).replace("\"schemaVersion\": \"1\"", "\"v\": \"1\"");
    assertThrows(
        RightsPlanJsonException.class, () -> json.ignoringUnknownProperties().readPlan(text));
  }

  @Test
  void aFailureToWriteLeavesTheOldFileAndNoOther() throws IOException {
    Path file = folder.resolve("plan.json");
    json.writeTo(Samples.plan(), file);
    String before = Files.readString(file);

    Quantity tooLong = Quantity.exactly(BigDecimal.TEN.pow(1000));
    RightsPlanJsonException error =
        assertThrows(RightsPlanJsonException.class, () -> json.writeTo(tooLong, file));
    assertTrue(error.problem().contains("998 digits"), error.problem());
    assertEquals(0, error.line());
    assertEquals(before, Files.readString(file));
    assertOnly(file);
  }

  @Test
  void aFailureToReplaceTheFileLeavesNoOther() throws IOException {
    Path occupied = Files.createDirectory(folder.resolve("plan.json"));
    Files.createFile(occupied.resolve("inside"));
    assertThrows(IOException.class, () -> json.writeTo(Samples.plan(), occupied));
    assertOnly(occupied);
    assertThrows(
        NoSuchFileException.class,
        () -> json.writeTo(Samples.plan(), folder.resolve("missing").resolve("plan.json")));
  }

  @Test
  void halfASurrogatePairIsNotWrittenAsBytes() {
    Citation citation = Citation.of("a\uD800");
    assertThrows(
        RightsPlanJsonException.class, () -> json.writeTo(citation, folder.resolve("c.json")));
  }

  @Test
  void aMissingFileIsAnIoException() {
    assertThrows(NoSuchFileException.class, () -> json.readPlan(folder.resolve("none.json")));
  }

  @Test
  void oneReaderServesManyThreads() {
    Plan plan = Samples.plan();
    String written = json.write(plan);
    assertTrue(
        IntStream.range(0, 64)
            .parallel()
            .allMatch(
                i -> json.readPlan(written).equals(plan) && json.write(plan).equals(written)));
    assertSame(json, RightsPlanJson.standard());
  }

  private void assertOnly(Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  /** The public type behind a generated class. */
  static Class<?> modelType(Object value) {
    Class<?> type = value.getClass();
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }
}
