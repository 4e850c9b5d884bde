package org.rightsplan.outline;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Target;
import org.rightsplan.model.TranscriptionStatus;

/**
 * Writes an edition as Markdown that reads well and reads back.
 *
 * <p>The plan's own words are plain Markdown: titles are headings, commitments are items of lists,
 * printed numbers stand in italics and titles of commitments in bold. Everything else stands beside
 * them in code spans, {@code `due: 2025`}, which the plan's words never are, or in the front
 * matter. {@link OutlineReader#readMarkdown(String)} gives back an equal edition, but for what the
 * {@linkplain Writing#losses() losses} name: citations and sources, translations, references,
 * measurements and a few more, for which a printed text has no place.
 *
 * <p>Lines end in LF. Equal editions give equal texts. Instances are immutable and safe to share
 * between threads.
 */
public final class OutlineWriter {

  static final String VERSION_KEY = "rightsplan";
  static final String VERSION = "1";

  /** Markdown has no deeper headings. */
  static final int DEEPEST = 6;

  private static final OutlineWriter STANDARD = new OutlineWriter();

  private OutlineWriter() {}

  /** Returns the writer. */
  public static OutlineWriter standard() {
    return STANDARD;
  }

  /** Returns an edition as Markdown, with what that has no place for. */
  public Writing write(Edition edition) {
    Reduction reduction = new Reduction();
    Edition held = reduction.edition(edition);
    return new Writing(new Pen(held).write(held), reduction.losses());
  }

  /**
   * Writes an edition to a file as UTF-8: as a whole, or not at all.
   *
   * @return what was written
   * @throws IOException if it cannot be written; a file that was there is as it was
   */
  public Writing writeTo(Edition edition, Path file) throws IOException {
    Writing writing = write(edition);
    // A link keeps leading to the file that it leads to.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.writeString(part, writing.text(), StandardOpenOption.CREATE_NEW);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    return writing;
  }

  /** A section and its level, 1 for the main parts. */
  private record Nested(Section section, int depth) {}

  /** One document in the making. */
  private static final class Pen {
    private final StringBuilder out = new StringBuilder();
    private final String language;
    private final boolean original;
    private final ImmutableMap<String, ResponsibleBody> bodies;

    Pen(Edition edition) {
      language = edition.title().language();
      original = edition.title().original().isPresent();
      bodies =
          edition.bodies().stream()
              .collect(
                  ImmutableMap.toImmutableMap(
                      ResponsibleBody::id, body -> body, (one, two) -> one));
    }

    String write(Edition edition) {
      frontMatter(edition);
      out.append("\n# ").append(oneLine(edition.title())).append('\n');
      if (!edition.principles().isEmpty()) {
        out.append('\n');
        edition.principles().forEach(this::principle);
      }
      sections(edition);
      if (!edition.bodies().isEmpty()) {
        out.append("\n---\n\n");
        edition.bodies().forEach(this::body);
      }
      return out.toString();
    }

    private void frontMatter(Edition edition) {
      out.append("---\n");
      line(VERSION_KEY, VERSION);
      line("id", edition.id());
      line("language", language);
      line("original", original ? "yes" : "");
      edition.ordinal().ifPresent(ordinal -> line("ordinal", Integer.toString(ordinal)));
      line("status", PlanText.word(edition.status()));
      edition.period().ifPresent(period -> line("period", period.toString()));
      edition.published().ifPresent(date -> line("published", date.toString()));
      line("languages", String.join(", ", edition.languages()));
      edition.authoritativeLanguage().ifPresent(tag -> line("authoritative-language", tag));
      line("transcription", status(edition.transcription().status()));
      out.append("---\n");
    }

    private void line(String key, String value) {
      if (!value.isEmpty()) {
        out.append(key).append(": ").append(PlanText.encoded(value)).append('\n');
      }
    }

    private static String status(TranscriptionStatus status) {
      return status == TranscriptionStatus.UNSTATED ? "" : PlanText.word(status);
    }

    /** Headings have one line: breaks within them are entities. */
    private static String oneLine(LocalizedText text) {
      return PlanText.escaped(text.text()).replace("\\\n", "&#10;");
    }

    private void sections(Edition edition) {
      Deque<Nested> ahead = new ArrayDeque<>();
      edition.sections().reverse().forEach(section -> ahead.push(new Nested(section, 1)));
      while (!ahead.isEmpty()) {
        Nested next = ahead.pop();
        section(next.section(), next.depth());
        next.section()
            .sections()
            .reverse()
            .forEach(below -> ahead.push(new Nested(below, next.depth() + 1)));
      }
    }

    private void section(Section section, int depth) {
      int level = Math.min(depth + 1, DEEPEST);
      out.append('\n').append("#".repeat(level)).append(' ');
      section.number().ifPresent(number -> out.append('*').append(inline(number)).append("* "));
      out.append(oneLine(section.title())).append("\n\n");
      Attributes attributes = new Attributes();
      attributes.add(PlanText.word(section.kind()), "", section.kind() != SectionKind.OTHER);
      attributes.add("level", Integer.toString(depth), depth + 1 > DEEPEST);
      attributes.add("id", section.id());
      attributes.language("title", section.title());
      section.chapeau().ifPresent(text -> attributes.language("text", text));
      attributes.add(
          "transcription",
          status(section.transcription().status()),
          section.transcription().status() != TranscriptionStatus.UNSTATED);
      if (!attributes.text.isEmpty()) {
        out.append(attributes.text.substring(1)).append("\n\n");
      }
      section.chapeau().ifPresent(text -> out.append(PlanText.escaped(text.text())).append("\n\n"));
      section.objectives().forEach(this::objective);
      section.responsibilities().forEach(body -> responsibility(body, ""));
      section.indicators().forEach(indicator -> indicator(indicator, ""));
    }

    private static String inline(String text) {
      return PlanText.escaped(text).replace("\\\n", "&#10;");
    }

    private void item(
        String indent,
        String label,
        Optional<String> number,
        Optional<LocalizedText> title,
        Optional<LocalizedText> text,
        Attributes attributes) {
      StringBuilder line = new StringBuilder(label);
      number.ifPresent(value -> line.append(" *").append(inline(value)).append('*'));
      title.ifPresent(value -> line.append(" **").append(oneLine(value)).append("**"));
      text.ifPresent(
          value ->
              line.append(' ')
                  .append(PlanText.escaped(value.text()).replace("\\\n", "\\\n" + indent + "  ")));
      line.append(attributes.text);
      out.append(indent).append("- ").append(line.toString().strip()).append('\n');
    }

    private void principle(Principle principle) {
      Attributes attributes = new Attributes();
      attributes.add("id", principle.id());
      attributes.add("reported", "", principle.attestation() == Attestation.REPORTED);
      attributes.language("title", principle.title());
      principle.statement().ifPresent(text -> attributes.language("text", text));
      item(
          "",
          "`principle`",
          Optional.empty(),
          Optional.of(principle.title()),
          principle.statement(),
          attributes);
    }

    private void objective(Objective objective) {
      Attributes attributes = new Attributes();
      attributes.add("objective", "", objective.level() == ObjectiveLevel.OBJECTIVE);
      attributes.add("id", objective.id());
      attributes.add(
          "horizon", PlanText.word(objective.horizon()), objective.horizon() != Horizon.UNSTATED);
      objective
          .tags()
          .forEach(
              tag ->
                  attributes.add(
                      "tag",
                      tag.scheme().replace("\\", "\\\\").replace(":", "\\:") + ":" + tag.term(),
                      true));
      attributes.add("reported", "", objective.attestation() == Attestation.REPORTED);
      attributes.add(
          "transcription",
          status(objective.transcription()),
          objective.transcription() != TranscriptionStatus.UNSTATED);
      objective.title().ifPresent(text -> attributes.language("title", text));
      objective.statement().ifPresent(text -> attributes.language("text", text));
      item("", "", objective.number(), objective.title(), objective.statement(), attributes);
      objective.responsibilities().forEach(body -> responsibility(body, "  "));
      objective.indicators().forEach(indicator -> indicator(indicator, "  "));
    }

    private void responsibility(Responsibility responsibility, String indent) {
      String label =
          PlanText.attribute(PlanText.word(responsibility.role()), responsibility.body());
      ResponsibleBody body = bodies.get(responsibility.body());
      out.append(indent).append("- ").append(label);
      if (body != null) {
        out.append(' ').append(oneLine(body.name()));
      }
      out.append('\n');
    }

    private void indicator(Indicator indicator, String indent) {
      Attributes attributes = new Attributes();
      attributes.add(PlanText.word(indicator.measure()), "", true);
      attributes.add("id", indicator.id());
      attributes.add(
          "bindingness",
          PlanText.word(indicator.bindingness()),
          indicator.bindingness() != org.rightsplan.model.Bindingness.UNSTATED);
      attributes.add(
          "horizon", PlanText.word(indicator.horizon()), indicator.horizon() != Horizon.UNSTATED);
      attributes.add("type", indicator.type().map(PlanText::word));
      attributes.add(
          "direction",
          PlanText.word(indicator.direction()),
          indicator.direction() != org.rightsplan.model.Direction.UNSTATED);
      attributes.add("unit", indicator.unit().map(unit -> unit.name()));
      indicator
          .scope()
          .ifPresent(
              scope -> {
                attributes.add("scope", scope.text(), true);
                attributes.language("scope", scope);
              });
      indicator.baseline().ifPresent(attributes::baseline);
      attributes.add("reported", "", indicator.attestation() == Attestation.REPORTED);
      attributes.language("text", indicator.name());
      item(
          indent,
          "`indicator`",
          indicator.number(),
          Optional.empty(),
          Optional.of(indicator.name()),
          attributes);
      indicator.targets().forEach(target -> target(target, indent + "  "));
    }

    private void target(Target target, String indent) {
      Attributes attributes = new Attributes();
      target.value().ifPresent(value -> attributes.value("value", value));
      target.upper().ifPresent(value -> attributes.value("upper", value));
      attributes.add("unit", target.unit().map(unit -> unit.name()));
      attributes.add(
          "mode",
          PlanText.word(target.mode()),
          target.mode() != org.rightsplan.model.TargetMode.LEVEL);
      attributes.add(
          "span",
          PlanText.word(target.span()),
          target.span() != org.rightsplan.model.TargetSpan.UNSTATED);
      target.due().ifPresent(due -> attributes.date("due", due));
      target.baseline().ifPresent(attributes::baseline);
      attributes.add("id", target.id());
      target.statement().ifPresent(text -> attributes.language("text", text));
      item(
          indent,
          PlanText.attribute("target", PlanText.word(target.comparator())),
          Optional.empty(),
          Optional.empty(),
          target.statement(),
          attributes);
    }

    private void body(ResponsibleBody body) {
      Attributes attributes = new Attributes();
      attributes.add("classification", body.classification());
      attributes.add("parent", body.parent());
      attributes.language("text", body.name());
      item(
          "",
          PlanText.attribute("body", body.id()),
          Optional.empty(),
          Optional.empty(),
          Optional.of(body.name()),
          attributes);
    }

    /** Attributes of one element, each with a space before it. */
    private final class Attributes {
      private final StringBuilder text = new StringBuilder();

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

      void date(String key, org.rightsplan.model.StatedDate date) {
        String basis =
            date.basis() == org.rightsplan.model.DateBasis.PRINTED
                ? ""
                : ", " + PlanText.word(date.basis());
        add(key, date.date() + basis, true);
      }

      void baseline(org.rightsplan.model.Baseline baseline) {
        baseline.value().ifPresent(value -> value("baseline", value));
        baseline.date().ifPresent(date -> date("since", date));
      }

      void value(String key, org.rightsplan.model.IndicatorValue value) {
        PlanValues.write(value, (form, words) -> add(key + form, words, true));
        if (value instanceof org.rightsplan.model.IndicatorValue.Narrative narrative) {
          language(key, narrative.text());
        }
      }
    }
  }
}
