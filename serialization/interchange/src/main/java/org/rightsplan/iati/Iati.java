package org.rightsplan.iati;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.model.Citation;

/** Names and codes that reader and writer share. */
final class Iati {

  /** The id of the source document that stands for the activity. */
  static final String SOURCE = "iati";

  static final String LOCATION = "@location";
  static final String UNTITLED = "[untitled]";

  static final String TYPE = "result/@type";
  static final String AGGREGATION = "@aggregation-status";
  static final String MEASURE = "indicator/@measure";
  static final String REFERENCE = "reference";
  static final String DESCRIPTION = "description@";
  static final String START = "period-start";

  static final ImmutableSet<String> RESULT_TYPES = ImmutableSet.of("1", "2", "3", "9");
  static final ImmutableSet<String> MEASURES = ImmutableSet.of("1", "2", "3", "4", "5");

  /** Those that measure and unit of an indicator say: a unit, a percentage, words. */
  static final ImmutableSet<String> IMPLIED_MEASURES = ImmutableSet.of("1", "2", "5");

  /** The type of a result of another type, which is written where none is known. */
  static final String OTHER_TYPE = "9";

  static final ImmutableSet<String> VOCABULARIES =
      ImmutableSet.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "99");

  /** The scheme of a concept in an indicator vocabulary. */
  static final String VOCABULARY = "iati-indicator-vocabulary:";

  private Iati() {}

  static Citation noted(String place, String text) {
    return Citation.builder().source(SOURCE).paragraph(place).note(text).build();
  }

  static Optional<String> note(List<Citation> citations, String place) {
    return notes(citations, place).findFirst();
  }

  static Stream<String> notes(List<Citation> citations, String place) {
    return citations.stream()
        .filter(
            citation ->
                citation.note().isPresent() && citation.equals(noted(place, citation.note().get())))
        .flatMap(citation -> citation.note().stream());
  }
}
