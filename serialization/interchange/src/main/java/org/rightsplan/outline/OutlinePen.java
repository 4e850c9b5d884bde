package org.rightsplan.outline;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
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
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.TranscriptionStatus;

/** One document of {@link OutlineWriter} in the making. */
final class OutlinePen {

  /** A section and its level, 1 for the main parts. */
  private record Nested(Section section, int depth) {}

  private final StringBuilder out = new StringBuilder();
  private final String language;
  private final boolean original;
  private final ImmutableMap<String, ResponsibleBody> bodies;

  OutlinePen(Edition edition) {
    language = edition.title().language();
    original = edition.title().original().isPresent();
    bodies =
        edition.bodies().stream()
            .collect(
                ImmutableMap.toImmutableMap(ResponsibleBody::id, body -> body, (one, two) -> one));
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
    line(OutlineWriter.VERSION_KEY, OutlineWriter.VERSION);
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
    int level = Math.min(depth + 1, OutlineWriter.DEEPEST);
    out.append('\n').append("#".repeat(level)).append(' ');
    section.number().ifPresent(number -> out.append('*').append(inline(number)).append("* "));
    out.append(oneLine(section.title())).append("\n\n");
    PlanAttributes attributes = new PlanAttributes(language, original);
    attributes.add(PlanText.word(section.kind()), "", section.kind() != SectionKind.OTHER);
    attributes.add("level", Integer.toString(depth), depth + 1 > OutlineWriter.DEEPEST);
    attributes.add("id", section.id());
    attributes.language("title", section.title());
    section.chapeau().ifPresent(text -> attributes.language("text", text));
    attributes.add(
        "transcription",
        status(section.transcription().status()),
        section.transcription().status() != TranscriptionStatus.UNSTATED);
    if (!attributes.isEmpty()) {
      out.append(attributes.toString().substring(1)).append("\n\n");
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
      PlanAttributes attributes) {
    StringBuilder line = new StringBuilder(label);
    number.ifPresent(value -> line.append(" *").append(inline(value)).append('*'));
    title.ifPresent(value -> line.append(" **").append(oneLine(value)).append("**"));
    text.ifPresent(
        value ->
            line.append(' ')
                .append(PlanText.escaped(value.text()).replace("\\\n", "\\\n" + indent + "  ")));
    line.append(attributes);
    out.append(indent).append("- ").append(line.toString().strip()).append('\n');
  }

  private void principle(Principle principle) {
    PlanAttributes attributes = new PlanAttributes(language, original);
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
    PlanAttributes attributes = new PlanAttributes(language, original);
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
    String label = PlanText.attribute(PlanText.word(responsibility.role()), responsibility.body());
    ResponsibleBody body = bodies.get(responsibility.body());
    out.append(indent).append("- ").append(label);
    if (body != null) {
      out.append(' ').append(oneLine(body.name()));
    }
    out.append('\n');
  }

  private void indicator(Indicator indicator, String indent) {
    PlanAttributes attributes = new PlanAttributes(language, original);
    attributes.add(PlanText.word(indicator.measure()), "", true);
    attributes.add("id", indicator.id());
    attributes.add(
        "bindingness",
        PlanText.word(indicator.bindingness()),
        indicator.bindingness() != Bindingness.UNSTATED);
    attributes.add(
        "horizon", PlanText.word(indicator.horizon()), indicator.horizon() != Horizon.UNSTATED);
    attributes.add("type", indicator.type().map(PlanText::word));
    attributes.add(
        "direction",
        PlanText.word(indicator.direction()),
        indicator.direction() != Direction.UNSTATED);
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
    PlanAttributes attributes = new PlanAttributes(language, original);
    target.value().ifPresent(value -> attributes.value("value", value));
    target.upper().ifPresent(value -> attributes.value("upper", value));
    attributes.add("unit", target.unit().map(unit -> unit.name()));
    attributes.add("mode", PlanText.word(target.mode()), target.mode() != TargetMode.LEVEL);
    attributes.add("span", PlanText.word(target.span()), target.span() != TargetSpan.UNSTATED);
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
    PlanAttributes attributes = new PlanAttributes(language, original);
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
}
