package org.rightsplan.stratml;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;
import org.rightsplan.xml.Dates;
import org.rightsplan.xml.LanguageTags;
import org.rightsplan.xml.XmlElement;

/** The reading of one document: what the elements become, and what is found and lost. */
final class PlanReading {

  /** The id of the source document that stands for the StratML document. */
  static final String SOURCE = "stratml";

  /** Where a citation's note is what StratML calls other information. */
  static final String OTHER = "OtherInformation";

  /** Stands for a name that must be there and is not. */
  static final String UNTITLED = "[untitled]";

  static final String INTRODUCTION = "Introduction";

  private final String id;
  private String language;
  private final List<InputFinding> findings = new ArrayList<>();
  private final List<InputFinding> losses = new ArrayList<>();
  private final Stakeholders stakeholders = new Stakeholders(this);
  private final IndicatorReading indicators = new IndicatorReading(this);

  PlanReading(String id, String language) {
    this.id = id;
    this.language = language;
  }

  Reading<Edition> read(XmlElement document) {
    SchemaCheck schema = new SchemaCheck(findings);
    XmlElement root = schema.named(document);
    root.value("{" + XmlElement.XML + "}lang")
        .flatMap(LanguageTags::canonical)
        .ifPresent(tag -> language = tag);
    schema.check(root);

    Edition.Builder edition = Edition.builder().id(id).title(name(root, "Name"));
    other(root).ifPresent(edition::addCitation);
    XmlElement core = root.child("StrategicPlanCore").orElse(root);
    if (core == root) {
      missing(root, "StrategicPlanCore");
    }
    introduction(root, core).ifPresent(edition::addSection);
    for (XmlElement value : core.children("Value")) {
      principle(value).ifPresent(edition::addPrinciple);
    }
    for (XmlElement goal : core.children("Goal")) {
      edition.addSection(goal(goal));
    }
    if (core.children("Goal").isEmpty()) {
      missing(core, "Goal");
    }
    administration(root, edition);
    edition.bodies(stakeholders.bodies());
    return new Reading<>(edition.build(), inOrder(findings), inOrder(losses));
  }

  private static ImmutableList<InputFinding> inOrder(List<InputFinding> list) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(InputFinding::place), list);
  }

  private Optional<Section> introduction(XmlElement root, XmlElement core) {
    Section.Builder introduction =
        Section.builder()
            .title(LocalizedText.of("en", INTRODUCTION))
            .kind(SectionKind.INTRODUCTION);
    Optional<LocalizedText> description = text(root, "Description");
    introduction.chapeau(description);
    boolean empty = description.isEmpty();
    for (XmlElement organization : core.children("Organization")) {
      Optional<Section> part = stakeholders.organization(organization);
      part.ifPresent(introduction::addSection);
      empty &= part.isEmpty();
    }
    for (String statement : List.of("Vision", "Mission")) {
      for (XmlElement element : core.child(statement).stream().toList()) {
        Optional<LocalizedText> text = text(element, "Description");
        if (text.isPresent()) {
          introduction.addSection(
              Section.builder()
                  .title(LocalizedText.of("en", statement))
                  .kind(SectionKind.INTRODUCTION)
                  .id(identifier(element))
                  .chapeau(text)
                  .build());
          empty = false;
        }
      }
    }
    return empty ? Optional.empty() : Optional.of(introduction.build());
  }

  private Optional<Principle> principle(XmlElement value) {
    Optional<LocalizedText> name = text(value, "Name");
    Optional<LocalizedText> description = text(value, "Description");
    if (name.isEmpty() && description.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        name.isPresent()
            ? Principle.builder().title(name.get()).statement(description).build()
            : Principle.builder().title(description.get()).build());
  }

  private Section goal(XmlElement goal) {
    Section.Builder section =
        Section.builder()
            .title(name(goal, "Name"))
            .kind(SectionKind.GOAL)
            .id(identifier(goal))
            .number(plain(goal, "SequenceIndicator"))
            .chapeau(text(goal, "Description"))
            .responsibilities(stakeholders.of(goal));
    other(goal).ifPresent(section::addCitation);
    goal.children("Objective").forEach(objective -> addObjective(objective, section));
    // Beyond the schema, and found in files all the same.
    goal.children("PerformanceIndicator")
        .forEach(indicator -> section.addIndicator(indicators.indicator(indicator)));
    goal.children("Goal").forEach(below -> section.addSection(goal(below)));
    return section.build();
  }

  /** An objective in another one stands behind it. */
  private void addObjective(XmlElement element, Section.Builder section) {
    section.addObjective(objective(element));
    element.children("Objective").forEach(below -> addObjective(below, section));
  }

  private Objective objective(XmlElement element) {
    Optional<LocalizedText> title = text(element, "Name");
    Optional<LocalizedText> statement = text(element, "Description");
    if (title.isEmpty() && statement.isEmpty()) {
      title = Optional.of(name(element, "Name"));
    }
    Objective.Builder objective =
        Objective.builder()
            .level(ObjectiveLevel.OBJECTIVE)
            .title(title)
            .statement(statement)
            .id(identifier(element))
            .number(plain(element, "SequenceIndicator"))
            .responsibilities(stakeholders.of(element));
    other(element).ifPresent(objective::addCitation);
    element
        .children("PerformanceIndicator")
        .forEach(indicator -> objective.addIndicator(indicators.indicator(indicator)));
    return objective.build();
  }

  private void administration(XmlElement root, Edition.Builder edition) {
    root.child("Submitter").ifPresent(this::lost);
    SourceDocument.Builder source =
        SourceDocument.builder()
            .id(SOURCE)
            .title(name(root, "Name", false))
            .kind(SourceKind.PLAN_TEXT);
    for (XmlElement administration : root.child("AdministrativeInformation").stream().toList()) {
      edition.period(period(administration));
      edition.published(date(administration, "PublicationDate"));
      source.url(plain(administration, "Source"));
      administration.child("Identifier").ifPresent(this::lost);
      administration.child("Submitter").ifPresent(this::lost);
    }
    edition.addSource(source.build());
  }

  /** Returns the time from StartDate to EndDate, as far as they are there. */
  Optional<Period> period(XmlElement element) {
    Optional<PartialDate> start = date(element, "StartDate");
    Optional<PartialDate> end = date(element, "EndDate");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      add(
          StratmlCode.BAD_DATE,
          element.child("EndDate").orElseThrow(),
          end.get().toString(),
          "expected a date not before "
              + start.get()
              + ", but got "
              + end.get()
              + "; it is left out");
      end = Optional.empty();
    }
    return start.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(start, end));
  }

  Optional<PartialDate> date(XmlElement parent, String child) {
    Optional<XmlElement> element = parent.child(child).filter(found -> !found.text().isEmpty());
    if (element.isEmpty()) {
      return Optional.empty();
    }
    String text = element.get().text();
    Optional<PartialDate> date = Dates.lenient(text);
    if (!Dates.isXmlDate(text)) {
      add(
          StratmlCode.BAD_DATE,
          element.get(),
          text,
          "expected a day such as 2011-12-31, but got '"
              + text
              + "'; "
              + date.map(taken -> "it is taken as " + taken).orElse("it is left out"));
    }
    return date;
  }

  /** Returns the name of something that must have one. */
  LocalizedText name(XmlElement parent, String child) {
    return name(parent, child, true);
  }

  private LocalizedText name(XmlElement parent, String child, boolean report) {
    return text(parent, child)
        .orElseGet(
            () -> {
              if (report) {
                add(
                    StratmlCode.MISSING_TEXT,
                    parent,
                    "",
                    "expected <"
                        + child
                        + "> with text in "
                        + parent
                        + ", but got none; it is called "
                        + UNTITLED);
              }
              return LocalizedText.of(language, UNTITLED);
            });
  }

  private void missing(XmlElement parent, String child) {
    add(
        StratmlCode.MISSING_TEXT,
        parent,
        "",
        "expected <" + child + "> in " + parent + ", but got none");
  }

  Optional<LocalizedText> text(XmlElement parent, String child) {
    return plain(parent, child).map(this::localized);
  }

  LocalizedText localized(String text) {
    return LocalizedText.of(language, text);
  }

  Optional<String> plain(XmlElement parent, String child) {
    return parent.child(child).map(XmlElement::text).filter(text -> !text.isEmpty());
  }

  Optional<String> identifier(XmlElement parent) {
    return plain(parent, "Identifier");
  }

  Optional<Citation> other(XmlElement parent) {
    return plain(parent, OTHER).map(text -> noted(OTHER, text));
  }

  /** Returns what an element of the document says, as a remark with its name for the place. */
  static Citation noted(String element, String text) {
    return Citation.builder().source(SOURCE).paragraph(element).note(text).build();
  }

  void add(StratmlCode code, XmlElement at, String text, String message) {
    findings.add(InputFinding.of(code, at.place(), text, message));
  }

  /** Reports that an element with content has no place in an edition. */
  void lost(XmlElement element) {
    String content =
        element.text().isEmpty()
            ? String.join(
                " ",
                element.children().stream()
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .toList())
            : element.text();
    if (!content.isEmpty()) {
      lost(element, content);
    }
  }

  void lost(XmlElement at, String content) {
    losses.add(
        InputFinding.of(
            StratmlCode.NO_PLACE,
            at.place(),
            content,
            "an edition has no place for what " + at + " says here"));
  }
}
