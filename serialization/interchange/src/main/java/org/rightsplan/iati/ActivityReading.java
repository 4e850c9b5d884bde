package org.rightsplan.iati;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.xml.Dates;
import org.rightsplan.xml.LanguageTags;
import org.rightsplan.xml.XmlElement;

/** The reading of one activity and its results. */
final class ActivityReading {

  private static final ImmutableSet<String> TAKEN =
      ImmutableSet.of("iati-identifier", "title", "description", "result");

  private String language;
  private final List<InputFinding> findings;
  private final List<InputFinding> losses;
  private final IndicatorReading indicators = new IndicatorReading(this);

  ActivityReading(String language, List<InputFinding> findings, List<InputFinding> losses) {
    this.language = language;
    this.findings = findings;
    this.losses = losses;
  }

  Edition edition(XmlElement activity, int number) {
    language(activity).ifPresent(tag -> language = tag);
    Optional<String> identifier =
        activity.child("iati-identifier").map(XmlElement::text).filter(text -> !text.isEmpty());
    if (identifier.isEmpty()) {
      add(
          IatiCode.MISSING_TEXT,
          activity,
          "",
          "expected <iati-identifier> with text, but got none");
    }
    LocalizedText title = title(activity);
    Section.Builder section =
        Section.builder().title(title).chapeau(narratives(activity, "description"));
    for (XmlElement result : activity.children("result")) {
      section.addObjective(result(result));
    }
    Set<String> others = new HashSet<>();
    for (XmlElement child : activity.children()) {
      boolean another =
          child.name().equals("description")
              && !Optional.of(child).equals(activity.child("description"));
      if ((!TAKEN.contains(child.name()) || another) && others.add(child.name())) {
        lost(child);
      }
    }
    return Edition.builder()
        .id(identifier.orElse("activity-" + number))
        .title(title)
        .addSection(section.build())
        .addSource(SourceDocument.builder().id(Iati.SOURCE).title(title).build())
        .build();
  }

  private Objective result(XmlElement result) {
    Objective.Builder objective =
        Objective.builder()
            .level(ObjectiveLevel.OBJECTIVE)
            .title(title(result))
            .statement(narratives(result, "description"));
    code(result, "type", Iati.RESULT_TYPES)
        .filter(code -> !code.equals(Iati.OTHER_TYPE))
        .ifPresent(code -> objective.addCitation(Iati.noted(Iati.TYPE, code)));
    result
        .value("aggregation-status")
        .ifPresent(status -> objective.addCitation(Iati.noted(Iati.AGGREGATION, status)));
    for (XmlElement child : result.children()) {
      switch (child.name()) {
        case "reference" -> reference(child).ifPresent(objective::addReference);
        case "indicator" -> objective.addIndicator(indicators.indicator(child));
        case "title", "description" -> {}
        default -> lost(child);
      }
    }
    return objective.build();
  }

  private Optional<Reference> reference(XmlElement element) {
    Optional<String> vocabulary = code(element, "vocabulary", Iati.VOCABULARIES);
    Optional<String> code = element.value("code");
    element.value("vocabulary-uri").ifPresent(uri -> lost(element, uri));
    if (vocabulary.isEmpty() || code.isEmpty()) {
      add(IatiCode.MISSING_TEXT, element, "", "expected a vocabulary and a code, but got none");
      return Optional.empty();
    }
    return Optional.of(
        new Reference.Concept(Iati.VOCABULARY + vocabulary.get(), code.get(), Optional.empty()));
  }

  /** Returns the code of an attribute as it stands; one that is not listed is a finding. */
  Optional<String> code(XmlElement element, String attribute, ImmutableSet<String> listed) {
    Optional<String> code = element.value(attribute);
    if (code.isPresent() && !listed.contains(code.get())) {
      add(
          IatiCode.UNLISTED_CODE,
          element,
          code.get(),
          "expected one of "
              + listed
              + " for '"
              + attribute
              + "' of "
              + element
              + ", but got '"
              + code.get()
              + "'; it is kept");
    }
    return code;
  }

  LocalizedText title(XmlElement parent) {
    return narratives(parent, "title")
        .orElseGet(
            () -> {
              add(
                  IatiCode.MISSING_TEXT,
                  parent,
                  "",
                  "expected <title> with a narrative in "
                      + parent
                      + ", but got none; it is called "
                      + Iati.UNTITLED);
              return LocalizedText.of(language, Iati.UNTITLED);
            });
  }

  /** Returns the narratives of a child element in all languages. */
  Optional<LocalizedText> narratives(XmlElement parent, String child) {
    return parent.child(child).flatMap(this::narratives);
  }

  private Optional<LocalizedText> narratives(XmlElement element) {
    Map<String, String> texts = new TreeMap<>();
    // Until version 1.05 the text stood in the element itself.
    if (!element.text().isEmpty()) {
      texts.put(language(element).orElse(language), element.text());
    }
    for (XmlElement narrative : element.children("narrative")) {
      String text = narrative.text();
      String tag = language(narrative).or(() -> language(element)).orElse(language);
      if (!text.isEmpty() && texts.putIfAbsent(tag, text) != null) {
        add(
            IatiCode.REPEATED_LANGUAGE,
            narrative,
            text,
            "expected one narrative in '" + tag + "', but got another; the first is taken");
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalizedText.builder().putAllTexts(texts).build());
  }

  private Optional<String> language(XmlElement element) {
    Optional<String> said = element.value("{" + XmlElement.XML + "}lang");
    Optional<String> tag = said.flatMap(LanguageTags::canonical);
    if (said.isPresent() && tag.isEmpty()) {
      add(
          IatiCode.BAD_LANGUAGE,
          element,
          said.get(),
          "expected a language such as 'en', but got '" + said.get() + "'; it is taken as unknown");
      return Optional.of(LanguageTags.UNKNOWN);
    }
    return tag;
  }

  Optional<PartialDate> date(XmlElement element, String attribute) {
    Optional<String> text = element.value(attribute);
    Optional<PartialDate> date = text.flatMap(Dates::lenient);
    if (text.isPresent() && date.isEmpty()) {
      add(
          IatiCode.BAD_DATE,
          element,
          text.get(),
          "expected a date such as 2013-03-31, but got '" + text.get() + "'; it is left out");
    }
    return date;
  }

  void add(IatiCode code, XmlElement at, String text, String message) {
    findings.add(InputFinding.of(code, at.place(), text, message));
  }

  void lost(XmlElement element) {
    lost(element, element.text().isEmpty() ? element.attributes().toString() : element.text());
  }

  void lost(XmlElement at, String content) {
    losses.add(
        InputFinding.of(
            IatiCode.NO_PLACE,
            at.place(),
            content,
            "an edition has no place for what " + at + " says here"));
  }
}
