package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.patch.PatchContent;

/** An element that a patch adds or drops, in the property that its kind has. */
@Form.Written
@JsonPropertyOrder({"path", "principle", "section", "objective", "indicator"})
record ContentForm(
    @JsonProperty(value = "path", required = true) @Form.Required ElementPath path,
    @JsonProperty("principle") @Form.Maybe Optional<Principle> principle,
    @JsonProperty("section") @Form.Maybe Optional<Section> section,
    @JsonProperty("objective") @Form.Maybe Optional<Objective> objective,
    @JsonProperty("indicator") @Form.Maybe Optional<Indicator> indicator) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  ContentForm {}

  /** Writes an element. */
  static final class Write extends StdConverter<PatchContent, ContentForm> {
    Write() {}

    @Override
    public ContentForm convert(PatchContent content) {
      return new ContentForm(
          content.path(),
          as(Principle.class, content.element()),
          as(Section.class, content.element()),
          as(Objective.class, content.element()),
          as(Indicator.class, content.element()));
    }

    private static <T> Optional<T> as(Class<T> type, Object element) {
      return Optional.of(element).filter(type::isInstance).map(type::cast);
    }
  }

  /** Reads an element. */
  static final class Read extends StdConverter<ContentForm, PatchContent> {
    Read() {}

    @Override
    public PatchContent convert(ContentForm read) {
      List<Object> elements =
          Stream.of(read.principle, read.section, read.objective, read.indicator)
              .<Object>flatMap(Optional::stream)
              .toList();
      if (elements.size() != 1) {
        throw new IllegalArgumentException(
            "expected one of 'principle', 'section', 'objective' and 'indicator', but got "
                + (elements.isEmpty() ? "none" : "several"));
      }
      return new PatchContent(read.path, elements.get(0));
    }
  }
}
