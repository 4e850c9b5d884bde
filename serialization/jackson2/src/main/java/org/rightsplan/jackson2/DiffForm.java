package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** What a document says of a diff, before its entries meet the alignment that they speak of. */
@Form.Written
record DiffForm(
    @JsonProperty(value = "alignment", required = true) @Form.Required Alignment alignment,
    @JsonProperty("entries") @Form.ManyOrNone List<Entry> entries,
    @JsonProperty("tallies") @Form.ManyOrNone List<TallyChange> tallies) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  DiffForm {}

  /** EditionDiff. */
  @Form.Written
  @JsonPropertyOrder({"alignment", "entries", "tallies"})
  @JsonDeserialize(using = Reader.class)
  abstract static class EditionDiffMixIn {
    @JsonProperty("alignment")
    abstract Alignment alignment();

    @JsonProperty("entries")
    @Form.Listed
    abstract ImmutableList<ElementChange> entries();

    @JsonProperty("tallies")
    @Form.Listed
    abstract ImmutableList<TallyChange> tallies();
  }

  /** ElementChange: its sentence is written for those who read documents without the library. */
  @Form.Written
  @JsonPropertyOrder({"kind", "before", "after", "changes", "match", "confidence", "sentence"})
  abstract static class ElementChangeMixIn {
    @JsonProperty("kind")
    abstract ElementKind kind();

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPath> before();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<ElementPath> after();

    @JsonProperty("changes")
    @Form.Listed
    abstract ImmutableList<Change> changes();

    @JsonProperty("match")
    @Form.Maybe
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = StandsInAlignment.class)
    abstract Optional<Match> match();

    @JsonProperty("confidence")
    abstract double confidence();

    @JsonProperty("sentence")
    abstract String sentence();
  }

  /** What a document says of one entry. */
  @Form.Written
  record Entry(
      @JsonProperty(value = "kind", required = true) @Form.Required ElementKind kind,
      @JsonProperty("before") @Form.ManyOrNone List<ElementPath> before,
      @JsonProperty("after") @Form.ManyOrNone List<ElementPath> after,
      @JsonProperty("changes") @Form.ManyOrNone List<Change> changes,
      @JsonProperty("match") @Form.Maybe Optional<Match> match,
      @JsonProperty(value = "confidence", required = true) @Form.Required double confidence,
      @JsonProperty("sentence") @Form.Maybe Optional<String> sentence) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    Entry {}

    ElementChange in(Alignment alignment) {
      Optional<Match> ofAlignment =
          before.isEmpty() || after.isEmpty()
              ? Optional.empty()
              : alignment.ofBefore(before.get(0));
      return ElementChange.of(
          alignment, kind, before, after, changes, match.or(() -> ofAlignment), confidence);
    }
  }

  /** Reads a diff. */
  static final class Reader extends Restoring<DiffForm, EditionDiff> {
    private static final long serialVersionUID = 1;

    Reader() {
      super(DiffForm.class, EditionDiff.class);
    }

    @Override
    EditionDiff restore(JsonParser json, DeserializationContext context, DiffForm read)
        throws IOException {
      return EditionDiff.of(
          read.alignment(),
          each(json, "entries", read.entries(), entry -> entry.in(read.alignment())),
          read.tallies());
    }
  }

  /**
   * Equal to the matches that are written with the alignment, so that Jackson leaves them out of
   * the entries. Those of bodies are not.
   */
  static final class StandsInAlignment {
    StandsInAlignment() {}

    @Override
    @SuppressWarnings("EqualsWhichDoesntCheckParameterClass") // Jackson's way to ask a filter
    public boolean equals(@Nullable Object value) {
      return !(value instanceof Optional<?> match)
          || match.isEmpty()
          || ((Match) match.get()).kind() != ElementKind.BODY;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
