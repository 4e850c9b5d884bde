package org.rightsplan.outline;

import java.util.Optional;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.StatedDate;

/** Attributes of one element as {@link OutlineWriter} writes them, each with a space before it. */
final class PlanAttributes {

  private final StringBuilder text = new StringBuilder();
  private final String language;
  private final boolean original;

  /** Starts without any, in an edition of this language. */
  PlanAttributes(String language, boolean original) {
    this.language = language;
    this.original = original;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  void add(String key, String value, boolean present) {
    if (present) {
      text.append(' ').append(PlanText.attribute(key, value));
    }
  }

  void add(String key, Optional<String> value) {
    value.ifPresent(some -> add(key, some, true));
  }

  /** Says of what language a text is, where it is not the edition's. */
  void language(String part, LocalizedText words) {
    boolean isOriginal = words.original().isPresent();
    boolean same = words.language().equals(language) && isOriginal == original;
    add(part + "-language", words.language() + (isOriginal ? ", original" : ""), !same);
  }

  void date(String key, StatedDate date) {
    String basis = date.basis() == DateBasis.PRINTED ? "" : ", " + PlanText.word(date.basis());
    add(key, date.date() + basis, true);
  }

  void baseline(Baseline baseline) {
    baseline.value().ifPresent(value -> value("baseline", value));
    baseline.date().ifPresent(date -> date("since", date));
  }

  void value(String key, IndicatorValue value) {
    PlanValues.write(value, (form, words) -> add(key + form, words, true));
    if (value instanceof IndicatorValue.Narrative narrative) {
      language(key, narrative.text());
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
