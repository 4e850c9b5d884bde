package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.claim.ElementRef;
import org.rightsplan.claim.Place;
import org.rightsplan.claim.Selection;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;

/**
 * The form of sentences. Its records are public inside this class, unlike those that are read only,
 * since Afterburner writes them by classes of another loader.
 */
final class Sentences {

  private Sentences() {}

  /** The explanation of a verdict in parts, each in the property that its kind has. */
  @Form.Written
  @JsonPropertyOrder({"kind", "parts"})
  public record SentenceForm(
      @JsonProperty(value = "kind", required = true) @Form.Required VerdictSentence.Kind kind,
      @JsonProperty("parts") @Form.ManyOrNone List<Part> parts) {

    /** Checks the number of parts here, where the document says where it is. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public SentenceForm {
      VerdictSentence unused = new VerdictSentence(kind, ImmutableList.copyOf(parts));
    }

    static SentenceForm of(VerdictSentence sentence) {
      return new SentenceForm(sentence.kind(), sentence.parts().stream().map(Part::of).toList());
    }

    VerdictSentence sentence() {
      return new VerdictSentence(
          kind, parts.stream().map(Part::value).collect(ImmutableList.toImmutableList()));
    }

    /** Writes a sentence. */
    static final class Write extends StdConverter<VerdictSentence, SentenceForm> {
      Write() {}

      @Override
      public SentenceForm convert(VerdictSentence sentence) {
        return of(sentence);
      }
    }

    /** Reads a sentence. */
    static final class Read extends StdConverter<SentenceForm, VerdictSentence> {
      Read() {}

      @Override
      public VerdictSentence convert(SentenceForm read) {
        return read.sentence();
      }
    }

    /** A number with its digits as they are, whatever the mapper says about numbers. */
    @JsonSerialize(using = FigureWriter.class)
    @JsonDeserialize(using = FigureReader.class)
    public record Figure(BigDecimal value) {}

    /** Writes a number. */
    static final class FigureWriter extends StdScalarSerializer<Figure> {
      private static final long serialVersionUID = 1;

      FigureWriter() {
        super(Figure.class);
      }

      @Override
      public void serialize(Figure figure, JsonGenerator json, SerializerProvider context)
          throws IOException {
        new DecimalWriter().serialize(figure.value(), json, context);
      }
    }

    /** Reads a number. */
    static final class FigureReader extends StdScalarDeserializer<Figure> {
      private static final long serialVersionUID = 1;

      FigureReader() {
        super(Figure.class);
      }

      @Override
      public Figure deserialize(JsonParser json, DeserializationContext context)
          throws IOException {
        return new Figure(new DecimalReader().deserialize(json, context));
      }
    }

    /** One part; exactly one of these is there. */
    @Form.Written
    @JsonPropertyOrder({
      "sentence",
      "number",
      "quantity",
      "date",
      "selection",
      "counted",
      "place",
      "element",
      "target",
      "text",
      "verbatim"
    })
    public record Part(
        @JsonProperty("sentence") @Form.Maybe Optional<SentenceForm> sentence,
        @JsonProperty("number") @Form.Maybe Optional<Figure> number,
        @JsonProperty("quantity") @Form.Maybe Optional<Quantity> quantity,
        @JsonProperty("date") @Form.Maybe Optional<PartialDate> date,
        @JsonProperty("selection") @Form.Maybe Optional<Selection> selection,
        @JsonProperty("counted") @Form.Maybe Optional<CountedThing> counted,
        @JsonProperty("place") @Form.Maybe Optional<Place> place,
        @JsonProperty("element") @Form.Maybe Optional<ElementRef> element,
        @JsonProperty("target") @Form.Maybe Optional<SetTarget> target,
        @JsonProperty("text") @Form.Maybe Optional<LocalizedText> text,
        @JsonProperty("verbatim") @Form.Maybe Optional<String> verbatim) {

      @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
      public Part {
        long given =
            Stream.of(
                    sentence, number, quantity, date, selection, counted, place, element, target,
                    text, verbatim)
                .filter(Optional::isPresent)
                .count();
        if (given != 1) {
          throw new IllegalArgumentException(
              "expected one of 'sentence', 'number', 'quantity', 'date', 'selection', 'counted',"
                  + " 'place', 'element', 'target', 'text' and 'verbatim', but got "
                  + (given == 0 ? "none" : "several"));
        }
      }

      static Part of(Object value) {
        return new Part(
            as(VerdictSentence.class, value).map(SentenceForm::of),
            as(BigDecimal.class, value).map(Figure::new),
            as(Quantity.class, value),
            as(PartialDate.class, value),
            as(Selection.class, value),
            as(CountedThing.class, value),
            as(Place.class, value),
            as(ElementRef.class, value),
            as(SetTarget.class, value),
            as(LocalizedText.class, value),
            as(String.class, value));
      }

      private static <T> Optional<T> as(Class<T> type, Object value) {
        return Optional.of(value).filter(type::isInstance).map(type::cast);
      }

      Object value() {
        return Stream.of(
                sentence.map(SentenceForm::sentence),
                number.map(Figure::value),
                quantity,
                date,
                selection,
                counted,
                place,
                element,
                target,
                text,
                verbatim)
            .<Object>flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
      }
    }
  }
}
