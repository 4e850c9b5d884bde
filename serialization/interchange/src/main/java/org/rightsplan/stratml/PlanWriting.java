package org.rightsplan.stratml;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.xml.XmlOutput;

/** The writing of one edition. */
final class PlanWriting {

  private static final ElementPath EDITION = ElementPath.edition();

  private final Edition edition;
  private final StratmlPart part;
  private final XmlOutput xml = new XmlOutput();
  private final Losses losses;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> namedBodies = new HashSet<>();
  private final IndicatorWriting indicators;

  PlanWriting(Edition edition, StratmlPart part, String language) {
    this.edition = edition;
    this.part = part;
    this.losses = new Losses(language);
    this.indicators = new IndicatorWriting(this, xml, losses);
  }

  Writing write() {
    ImmutableList<Located<Section>> goals =
        edition.elements().sections().stream()
            .filter(section -> section.element().kind() != SectionKind.INTRODUCTION)
            .collect(ImmutableList.toImmutableList());
    if (goals.isEmpty()) {
      throw new IllegalArgumentException(
          "StratML: expected an edition with a section for a goal at least, but got none in '"
              + edition.id()
              + "'");
    }
    xml.start(part.root()).attribute("xmlns", part.namespace());
    if (part == StratmlPart.PART_2) {
      xml.attribute("Type", type(goals));
    }
    text("Name", edition.title(), EDITION, "edition.title");
    Introduction introduction = Introduction.of(edition);
    for (Located<Section> main : introduction.main().stream().toList()) {
      main.element()
          .chapeau()
          .ifPresent(text -> text("Description", text, main.path(), "section.chapeau"));
    }
    other(edition.citations(), EDITION);
    xml.start("StrategicPlanCore");
    introduction.organizations().forEach(this::organization);
    introduction.statement("Vision").ifPresent(found -> statement("Vision", found));
    introduction.statement("Mission").ifPresent(found -> statement("Mission", found));
    introduction
        .others()
        .forEach(
            found ->
                losses.add(
                    found.path(),
                    "section",
                    "StratML has no place for this part of an introduction"));
    for (int i = 0; i < edition.principles().size(); i++) {
      principle(edition.principles().get(i), EDITION.child(ElementKind.PRINCIPLE, i));
    }
    goals.forEach(this::goal);
    xml.end();
    administration();
    xml.end();
    rest();
    return new Writing(xml.document(), losses.all());
  }

  /** Indicators of sections are not written, so they have no say in what the document is. */
  private static String type(ImmutableList<Located<Section>> goals) {
    ImmutableList<Indicator> written =
        goals.stream()
            .flatMap(goal -> goal.element().objectives().stream())
            .flatMap(objective -> objective.indicators().stream())
            .collect(ImmutableList.toImmutableList());
    if (written.stream().anyMatch(indicator -> !indicator.measurements().isEmpty())) {
      return "Performance_Report";
    }
    return written.isEmpty() ? "Strategic_Plan" : "Performance_Plan";
  }

  private void organization(Located<Section> found) {
    Section section = found.element();
    ResponsibleBody body = Introduction.body(edition, section).orElseThrow();
    namedBodies.add(body.id());
    xml.start("Organization");
    text("Name", body.name(), found.path(), "body.name");
    identifier(body, Stakeholders.ACRONYM).ifPresent(text -> xml.element("Acronym", text));
    id(identifier(body, PlanReading.SOURCE), found.path(), "body.identifiers");
    section.chapeau().ifPresent(text -> text("Description", text, found.path(), "section.chapeau"));
    stakeholders(section.responsibilities(), found.path());
    xml.end();
  }

  private static Optional<String> identifier(ResponsibleBody body, String scheme) {
    return body.identifiers().stream()
        .filter(identifier -> identifier.scheme().equals(scheme))
        .map(Identifier::value)
        .findFirst();
  }

  private void statement(String element, Located<Section> found) {
    xml.start(element);
    text("Description", found.element().chapeau().orElseThrow(), found.path(), "section.chapeau");
    id(found.element().id(), found.path(), "section.id");
    xml.end();
  }

  private void principle(Principle principle, ElementPath path) {
    xml.start("Value");
    text("Name", principle.title(), path, "principle.title");
    principle.statement().ifPresent(text -> text("Description", text, path, "principle.statement"));
    xml.end();
    losses.unless(principle.id(), path, "principle.id");
    losses.unless(principle.attestation() == Attestation.PRINTED, path, "principle.attestation");
    losses.unless(principle.citations(), path, "principle.citations");
  }

  private void goal(Located<Section> located) {
    Section section = located.element();
    ElementPath path = located.path();
    xml.start("Goal");
    text("Name", section.title(), path, "section.title");
    textOrEmpty("Description", section.chapeau(), path, "section.chapeau");
    id(section.id(), path, "section.id");
    section
        .number()
        .ifPresent(n -> xml.element("SequenceIndicator", losses.plain(n, path, "section.number")));
    stakeholders(section.responsibilities(), path);
    other(section.citations(), path);
    for (int i = 0; i < section.objectives().size(); i++) {
      objective(section.objectives().get(i), path.child(ElementKind.OBJECTIVE, i));
    }
    xml.end();
    if (path.depth() > 1) {
      losses.add(path, "section.sections", "StratML has goals on one level only");
    }
    losses.unless(section.kind() == SectionKind.GOAL, path, "section.kind");
    losses.unless(section.indicators(), path, "section.indicators");
    losses.unless(
        section.transcription().equals(Transcription.UNSTATED), path, "section.transcription");
    losses.citations(section.citations(), path, "section.citations", PlanReading.OTHER);
  }

  private void objective(Objective objective, ElementPath path) {
    xml.start("Objective");
    objective.title().ifPresent(text -> text("Name", text, path, "objective.title"));
    objective.statement().ifPresent(text -> text("Description", text, path, "objective.statement"));
    id(objective.id(), path, "objective.id");
    objective
        .number()
        .ifPresent(
            n -> xml.element("SequenceIndicator", losses.plain(n, path, "objective.number")));
    stakeholders(objective.responsibilities(), path);
    other(objective.citations(), path);
    if (part == StratmlPart.PART_2) {
      for (int i = 0; i < objective.indicators().size(); i++) {
        indicators.write(objective.indicators().get(i), path.child(ElementKind.INDICATOR, i));
      }
    } else if (!objective.indicators().isEmpty()) {
      losses.add(path, "objective.indicators", "Part 1 has no indicators; Part 2 has");
    }
    xml.end();
    losses.unless(objective.level() == ObjectiveLevel.OBJECTIVE, path, "objective.level");
    losses.unless(objective.horizon() == Horizon.UNSTATED, path, "objective.horizon");
    losses.unless(objective.references(), path, "objective.references");
    losses.unless(objective.tags(), path, "objective.tags");
    losses.unless(objective.attestation() == Attestation.PRINTED, path, "objective.attestation");
    losses.unless(
        objective.transcription() == TranscriptionStatus.UNSTATED, path, "objective.transcription");
    losses.citations(objective.citations(), path, "objective.citations", PlanReading.OTHER);
  }

  private void stakeholders(List<Responsibility> responsibilities, ElementPath path) {
    for (Responsibility responsibility : responsibilities) {
      Optional<ResponsibleBody> body = edition.elements().body(responsibility.body());
      namedBodies.add(responsibility.body());
      xml.start("Stakeholder");
      body.flatMap(ResponsibleBody::classification)
          .filter(Stakeholders.TYPES::contains)
          .ifPresent(type -> xml.attribute("StakeholderTypeType", type));
      if (body.isPresent()) {
        text("Name", body.get().name(), path, "responsibility.body");
      } else {
        xml.element("Name", responsibility.body());
        losses.add(path, "responsibility.body", "the edition has no such body; its id is written");
      }
      textOrEmpty("Description", responsibility.wording(), path, "responsibility.wording");
      Optional<String> types = note(responsibility.citations(), Stakeholders.ROLE_TYPE);
      if (types.isPresent() && part == StratmlPart.PART_2) {
        xml.start("Role").element("Name", "");
        for (String type : types.get().split(" ", -1)) {
          xml.element("RoleType", type);
        }
        xml.end();
      }
      xml.end();
      losses.unless(
          responsibility.role() == ResponsibilityRole.UNSPECIFIED, path, "responsibility.role");
      losses.citations(
          responsibility.citations(),
          path,
          "responsibility.citations",
          part == StratmlPart.PART_2 ? Stakeholders.ROLE_TYPE : "no element");
    }
  }

  private void administration() {
    xml.start("AdministrativeInformation");
    edition
        .period()
        .flatMap(period -> period.start())
        .ifPresent(start -> date("StartDate", start, start.earliest().toString(), EDITION));
    edition
        .period()
        .flatMap(period -> period.end())
        .ifPresent(end -> date("EndDate", end, end.latest().toString(), EDITION));
    edition
        .published()
        .ifPresent(
            date -> {
              if (date.day().isPresent()) {
                xml.element("PublicationDate", date.toString());
              } else {
                losses.add(
                    EDITION, "edition.published", "StratML takes a day only, and it has none");
              }
            });
    Optional<String> url = source().flatMap(SourceDocument::url);
    url.filter(PlanWriting::isUri).ifPresent(text -> xml.element("Source", text));
    if (url.isPresent() && !isUri(url.get())) {
      losses.add(EDITION, "source.url", "it is no URI");
    }
    xml.end();
  }

  void date(String element, PartialDate date, String day, ElementPath path) {
    xml.element(element, day);
    if (date.day().isEmpty()) {
      losses.add(path, element, "StratML takes days only: " + date + " is written as " + day);
    }
  }

  private static boolean isUri(String text) {
    try {
      return !new URI(text).toString().isEmpty() && text.equals(text.strip());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Optional<SourceDocument> source() {
    return edition.sources().stream()
        .filter(source -> source.id().equals(PlanReading.SOURCE))
        .findFirst();
  }

  private void rest() {
    losses.unless(edition.ordinal().isEmpty(), EDITION, "edition.ordinal");
    losses.unless(edition.status() == EditionStatus.UNSTATED, EDITION, "edition.status");
    losses.unless(edition.adoption(), EDITION, "edition.adoption");
    losses.unless(edition.languages(), EDITION, "edition.languages");
    losses.unless(edition.versions(), EDITION, "edition.versions");
    losses.unless(
        edition.transcription().equals(Transcription.UNSTATED), EDITION, "edition.transcription");
    losses.citations(edition.citations(), EDITION, "edition.citations", PlanReading.OTHER);
    SourceDocument own =
        SourceDocument.builder()
            .id(PlanReading.SOURCE)
            .title(edition.title())
            .kind(SourceKind.PLAN_TEXT)
            .url(source().flatMap(SourceDocument::url))
            .build();
    for (SourceDocument source : edition.sources()) {
      losses.unless(source.equals(own), EDITION, "edition.sources '" + source.id() + "'");
    }
    for (ResponsibleBody body : edition.bodies()) {
      String name = "body '" + body.id() + "'";
      losses.unless(namedBodies.contains(body.id()), EDITION, name);
      boolean more =
          !body.otherNames().isEmpty()
              || body.parent().isPresent()
              || !body.successors().isEmpty()
              || !body.citations().isEmpty()
              || !body.id().equals(body.name().text().replaceAll("\\s+", " "))
              || body.classification()
                  .filter(type -> !Stakeholders.TYPES.contains(type))
                  .isPresent();
      losses.unless(!more, EDITION, name + " beyond its name");
    }
  }

  void other(List<Citation> citations, ElementPath path) {
    note(citations, PlanReading.OTHER)
        .ifPresent(
            text -> xml.element(PlanReading.OTHER, losses.plain(text, path, PlanReading.OTHER)));
  }

  /** Returns what the citations keep for an element, if it is something that it may hold. */
  static Optional<String> note(List<Citation> citations, String element) {
    return citations.stream()
        .filter(citation -> isNoted(citation, element))
        .flatMap(citation -> citation.note().stream())
        .findFirst();
  }

  static boolean isNoted(Citation citation, String element) {
    Optional<String> note = citation.note();
    if (note.isEmpty() || !citation.equals(PlanReading.noted(element, note.get()))) {
      return false;
    }
    return switch (element) {
      case Stakeholders.ROLE_TYPE ->
          Stakeholders.ROLE_TYPES.containsAll(List.of(note.get().split(" ", -1)));
      case IndicatorReading.STAGE -> IndicatorReading.STAGES.contains(note.get());
      default -> true;
    };
  }

  /** Writes an identifier that is one by the schema and is not written yet. */
  void id(Optional<String> id, ElementPath path, String name) {
    if (id.isEmpty()) {
      return;
    }
    String written =
        Schema.isId(id.get()) ? id.get() : "_" + id.get().replaceAll("[^\\p{L}\\p{N}._-]", "_");
    if (!ids.add(written)) {
      losses.add(path, name, "the identifier '" + id.get() + "' is written already");
      return;
    }
    xml.element("Identifier", written);
    if (!written.equals(id.get())) {
      losses.add(
          path, name, "'" + id.get() + "' is no XML identifier; '" + written + "' is written");
    }
  }

  void text(String element, LocalizedText text, ElementPath path, String name) {
    xml.element(element, losses.text(text, path, name));
  }

  void textOrEmpty(String element, Optional<LocalizedText> text, ElementPath path, String name) {
    xml.element(element, text.map(found -> losses.text(found, path, name)).orElse(""));
  }
}
