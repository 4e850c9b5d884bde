package org.rightsplan.sample;

import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;

/** Short ways to write down what the sample says often. */
final class Wording {

  private Wording() {}

  static LocalizedText text(String english) {
    return LocalizedText.original("en", english);
  }

  static LocalizedText text(String english, String spanish) {
    return text(english).withTranslation("es", spanish);
  }

  /** A task known by its words only. */
  static Objective task(String english) {
    return task(text(english)).build();
  }

  /** A task to which more is added. */
  static Objective.Builder task(LocalizedText statement) {
    return Objective.builder().statement(statement);
  }

  static Section.Builder chapter(String number, LocalizedText title) {
    return Section.builder().kind(SectionKind.CHAPTER).number(number).title(title);
  }

  static Section.Builder aspect(String number, LocalizedText title) {
    return Section.builder().kind(SectionKind.ASPECT).number(number).title(title);
  }

  /** A quantitative indicator to which targets are added. */
  static Indicator.Builder figure(String name, Bindingness bindingness) {
    return Indicator.builder()
        .name(text(name))
        .measure(Measure.QUANTITATIVE)
        .bindingness(bindingness);
  }

  /** A qualitative indicator to which targets are added. */
  static Indicator.Builder description(String name) {
    return Indicator.builder().name(text(name)).measure(Measure.QUALITATIVE);
  }

  /** A target with a number to which a date is added. */
  static Target.Builder target(TargetComparator comparator, String number) {
    return Target.builder().comparator(comparator).value(IndicatorValue.of(number));
  }
}
