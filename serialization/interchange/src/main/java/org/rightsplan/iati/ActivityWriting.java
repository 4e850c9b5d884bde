package org.rightsplan.iati;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.interchange.Loss;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.xml.XmlElement;
import org.rightsplan.xml.XmlOutput;

/** The writing of one activity. */
final class ActivityWriting {

  private static final String NO_PLACE = "IATI results have no place for it";

  private final Edition edition;
  private final XmlOutput xml = new XmlOutput();
  private final List<Loss> losses = new ArrayList<>();

  ActivityWriting(Edition edition) {
    this.edition = edition;
  }

  Writing write() {
    ElementPath path = ElementPath.edition();
    xml.start("iati-activities").attribute("version", "2.03");
    xml.start("iati-activity");
    xml.element("iati-identifier", plain(edition.id(), path, "edition.id"));
    narratives("title", edition.title(), path);
    Set<ElementPath> described = new HashSet<>();
    if (edition.sections().size() == 1) {
      Section only = edition.sections().get(0);
      only.chapeau().ifPresent(text -> narratives("description", text, path));
      described.add(path.child(ElementKind.SECTION, 0));
    }
    for (Located<Objective> objective : edition.elements().objectives()) {
      if (objective.element().indicators().isEmpty()) {
        lost(objective.path(), "objective", "IATI has no result without an indicator");
      } else {
        result(objective.element(), objective.path());
      }
    }
    xml.end().end();
    rest(described);
    return new Writing(xml.document(), ImmutableList.copyOf(losses));
  }

  private void result(Objective objective, ElementPath path) {
    xml.start("result");
    Optional<String> type = Iati.note(objective.citations(), Iati.TYPE);
    xml.attribute("type", plain(type.orElse(Iati.OTHER_TYPE), path, "result.type"));
    Iati.note(objective.citations(), Iati.AGGREGATION)
        .ifPresent(text -> xml.attribute("aggregation-status", text));
    narratives("title", objective.heading(), path);
    if (objective.title().isPresent()) {
      objective.statement().ifPresent(text -> narratives("description", text, path));
    }
    for (Reference reference : objective.references()) {
      if (reference instanceof Reference.Concept concept
          && concept.scheme().startsWith(Iati.VOCABULARY)) {
        xml.start("reference")
            .attribute("vocabulary", concept.scheme().substring(Iati.VOCABULARY.length()))
            .attribute("code", concept.code())
            .end();
      } else {
        lost(path, "objective.references", NO_PLACE);
      }
    }
    IndicatorWriting indicators = new IndicatorWriting(this, xml);
    for (int i = 0; i < objective.indicators().size(); i++) {
      indicators.write(objective.indicators().get(i), path.child(ElementKind.INDICATOR, i));
    }
    xml.end();
    Objective plain =
        Objective.builder()
            .level(ObjectiveLevel.OBJECTIVE)
            .title(objective.title())
            .statement(objective.statement())
            .indicators(objective.indicators())
            .references(objective.references())
            .citations(objective.citations())
            .build();
    if (!objective.equals(plain)) {
      lost(path, "objective beyond its texts, indicators and references", NO_PLACE);
    }
    citations(objective.citations(), path, "objective.citations", Iati.TYPE, Iati.AGGREGATION);
  }

  private void rest(Set<ElementPath> described) {
    ElementPath path = ElementPath.edition();
    Edition plain =
        Edition.builder()
            .id(edition.id())
            .title(edition.title())
            .sections(edition.sections())
            .sources(edition.sources())
            .build();
    if (!edition.equals(plain)) {
      lost(path, "edition beyond its title and sections", NO_PLACE);
    }
    SourceDocument own = SourceDocument.builder().id(Iati.SOURCE).title(edition.title()).build();
    if (edition.sources().stream().anyMatch(source -> !source.equals(own))) {
      lost(path, "edition.sources", NO_PLACE);
    }
    for (Located<Section> located : edition.elements().sections()) {
      Section section = located.element();
      Section bare =
          Section.builder()
              .title(edition.title())
              .chapeau(described.contains(located.path()) ? section.chapeau() : Optional.empty())
              .objectives(section.objectives())
              .build();
      if (!section.equals(bare) || described.isEmpty()) {
        lost(located.path(), "section", "IATI has one list of results");
      }
    }
  }

  void citations(List<Citation> citations, ElementPath path, String part, String... places) {
    Set<String> seen = new HashSet<>();
    for (Citation citation : citations) {
      String place = citation.paragraph().orElse("");
      boolean described = place.startsWith(Iati.DESCRIPTION);
      boolean known = List.of(places).contains(described ? Iati.DESCRIPTION : place);
      boolean first = place.equals(Iati.REFERENCE) || seen.add(place);
      if (!known || !first || !citation.equals(Iati.noted(place, citation.note().orElse("none")))) {
        lost(path, part, NO_PLACE);
        return;
      }
    }
  }

  void narratives(String element, LocalizedText text, ElementPath path) {
    xml.start(element);
    narratives(text.texts(), path, element);
    xml.end();
    if (text.original().isPresent()) {
      lost(path, element + ".original", NO_PLACE);
    }
  }

  void narratives(Map<String, String> texts, ElementPath path, String part) {
    texts.forEach(
        (tag, words) ->
            xml.start("narrative").attribute("xml:lang", tag).textAndEnd(plain(words, path, part)));
  }

  String plain(String text, ElementPath path, String part) {
    if (XmlOutput.cannotHold(text) || !text.equals(XmlElement.trimmed(text))) {
      lost(path, part, "blanks around a text and characters that XML has not are not kept");
    }
    return XmlElement.trimmed(text);
  }

  void lost(ElementPath path, String part, String reason) {
    losses.add(new Loss(path, part, reason));
  }
}
