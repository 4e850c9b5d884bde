package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** Small editions for the tests of the rules. */
final class Sketch {

  private Sketch() {}

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  static Edition.Builder edition() {
    return Edition.builder().id("e").title(text("A plan"));
  }

  static Edition complete(Section... sections) {
    return edition()
        .addSections(sections)
        .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
        .build();
  }

  static Section.Builder section(String title) {
    return Section.builder().title(text(title));
  }

  static Section.Builder numbered(String number) {
    return section("Part").number(number).chapeau(text("Some words."));
  }

  /** An edition whose chapters have these numbers. */
  static Edition chapters(TranscriptionStatus status, String... numbers) {
    return edition()
        .sections(Arrays.stream(numbers).map(number -> numbered(number).build()).toList())
        .transcription(Transcription.of(status))
        .build();
  }

  static Objective.Builder task(String statement) {
    return Objective.builder().statement(text(statement));
  }

  static Indicator.Builder figure(String name) {
    return Indicator.builder().name(text(name)).measure(Measure.QUANTITATIVE);
  }

  static ResponsibleBody.Builder body(String id) {
    return ResponsibleBody.builder().id(id).name(text("Body " + id));
  }

  /** An edition with one section that holds one task with this indicator. */
  static Edition with(Indicator indicator) {
    return complete(
        section("Work").addObjective(task("Do it.").addIndicator(indicator).build()).build());
  }

  static ImmutableList<Finding> check(Edition edition) {
    return EditionValidator.standard().validate(edition);
  }

  /** The findings as {@code SEVERITY CODE place}. */
  static List<String> found(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.severity() + " " + finding.code().name() + " " + finding.path())
        .map(String::strip)
        .toList();
  }

  static List<String> found(Edition edition) {
    return found(check(edition));
  }
}
