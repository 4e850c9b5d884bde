package org.rightsplan.examples.speed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an edition as somebody would write it for Jackson by hand: records, and nothing
 * checked beyond the names of properties. The yardstick for reading and writing: it reads and
 * writes the same characters.
 */
@JsonInclude(Include.NON_EMPTY)
record PlainEdition(
    @Nullable String schemaVersion,
    @Nullable String id,
    @Nullable Integer ordinal,
    @Nullable Text title,
    @Nullable String status,
    @Nullable String period,
    @Nullable Adoption adoption,
    @Nullable String published,
    @Nullable List<String> languages,
    @Nullable String authoritativeLanguage,
    @Nullable Transcription transcription,
    @Nullable List<Citation> citations,
    @Nullable List<Source> sources,
    @Nullable List<Body> bodies,
    @Nullable List<Principle> principles,
    @Nullable List<Section> sections) {

  /** {@return a mapper that refuses unknown properties and does nothing else of its own} */
  static JsonMapper mapper() {
    return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** {@return a writer of that mapper that sets lines as the library does} */
  static ObjectWriter writer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return mapper().writer(printer);
  }

  @JsonInclude(Include.NON_EMPTY)
  record Text(@Nullable String original, @Nullable Map<String, String> texts) {}

  @JsonInclude(Include.NON_EMPTY)
  record Citation(
      @Nullable String source,
      @Nullable String page,
      @Nullable String paragraph,
      @Nullable String speaker,
      @Nullable String note) {}

  @JsonInclude(Include.NON_EMPTY)
  record Adoption(
      @Nullable String date, @Nullable String body, @Nullable List<Citation> citations) {}

  @JsonInclude(Include.NON_EMPTY)
  record Principle(
      @Nullable Text title, @Nullable String attestation, @Nullable List<Citation> citations) {}

  @JsonInclude(Include.NON_EMPTY)
  record Body(@Nullable String id, @Nullable Text name, @Nullable List<Citation> citations) {}

  @JsonInclude(Include.NON_EMPTY)
  record Source(
      @Nullable String id,
      @Nullable Text title,
      @Nullable String kind,
      @Nullable String publisher,
      @Nullable String date,
      @Nullable String note) {}

  @JsonInclude(Include.NON_EMPTY)
  record Transcription(@Nullable String status, @Nullable List<Stated> stated) {}

  @JsonInclude(Include.NON_EMPTY)
  record Stated(
      @Nullable String counted,
      @Nullable Quantity quantity,
      @Nullable String comparedWith,
      @Nullable Text wording,
      @Nullable List<Citation> citations) {}

  @JsonInclude(Include.NON_EMPTY)
  record Quantity(@Nullable BigDecimal value, @Nullable String approximation) {}

  @JsonInclude(Include.NON_EMPTY)
  record Section(
      @Nullable String number,
      @Nullable Text title,
      @Nullable String kind,
      @Nullable Text chapeau,
      @Nullable Transcription transcription,
      @Nullable List<Citation> citations,
      @Nullable List<Objective> objectives,
      @Nullable List<Section> sections) {}

  @JsonInclude(Include.NON_EMPTY)
  record Objective(
      @Nullable String number,
      @Nullable Text statement,
      @Nullable List<Responsibility> responsibilities,
      @Nullable List<Reference> references,
      @Nullable List<Tag> tags,
      @Nullable String attestation,
      @Nullable String transcription,
      @Nullable List<Citation> citations,
      @Nullable List<Indicator> indicators) {}

  @JsonInclude(Include.NON_EMPTY)
  record Responsibility(@Nullable String body, @Nullable Text wording) {}

  @JsonInclude(Include.NON_EMPTY)
  record Reference(@Nullable String type, @Nullable String treaty, @Nullable Text title) {}

  @JsonInclude(Include.NON_EMPTY)
  record Tag(@Nullable String scheme, @Nullable String term) {}

  @JsonInclude(Include.NON_EMPTY)
  record Indicator(
      @Nullable Text name,
      @Nullable String measure,
      @Nullable String direction,
      @Nullable String unit,
      @Nullable Text scope,
      @Nullable String attestation,
      @Nullable List<Citation> citations,
      @Nullable List<Target> targets) {}

  @JsonInclude(Include.NON_EMPTY)
  record Target(
      @Nullable String comparator,
      @Nullable String mode,
      @Nullable String span,
      @Nullable Value value,
      @Nullable String unit,
      @Nullable Due due,
      @Nullable Text statement,
      @Nullable List<Citation> citations) {}

  @JsonInclude(Include.NON_EMPTY)
  record Value(@Nullable String type, @Nullable Quantity quantity, @Nullable Text text) {}

  @JsonInclude(Include.NON_EMPTY)
  record Due(@Nullable String date, @Nullable String basis) {}
}
