package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.outline.Outline;
import org.rightsplan.outline.OutlineCues;
import org.rightsplan.outline.OutlineReader;
import org.rightsplan.outline.OutlineWriter;

/** The printed text of a plan, as plain text or as Markdown. */
final class OutlineCodec implements PlanCodec {

  private final boolean markdown;

  OutlineCodec(boolean markdown) {
    this.markdown = markdown;
  }

  @Override
  public PlanFile read(Source source, TextSettings settings) {
    try {
      OutlineReader reader = reader(settings).withId(settings.idOf(source));
      Reading<Outline> reading =
          markdown ? reader.readMarkdown(source.text()) : reader.read(source.text());
      Edition edition =
          settings.proposals() ? reading.value().acceptAll() : reading.value().edition();
      return new PlanFile(
          source.name(),
          Optional.empty(),
          ImmutableList.of(edition),
          reading.findings(),
          reading.losses());
    } catch (InputException e) {
      throw source.unreadable(e);
    }
  }

  /**
   * Without a language the reader finds out which of its own it is. Of another one it knows no
   * words; those of its own would be found where they mean something else.
   */
  private static OutlineReader reader(TextSettings settings) {
    if (settings.language().equals(TextSettings.UNKNOWN)) {
      return OutlineReader.standard();
    }
    String tag = settings.language();
    String primary = Locale.forLanguageTag(tag).getLanguage();
    boolean known =
        OutlineCues.shipped().stream().anyMatch(cues -> cues.language().equals(primary));
    return OutlineReader.standard()
        .withCues(known ? OutlineCues.of(tag) : OutlineCues.parse("language: " + tag));
  }

  @Override
  public Writing write(PlanFile content, TextSettings settings) {
    return OutlineWriter.standard().write(content.edition());
  }
}
