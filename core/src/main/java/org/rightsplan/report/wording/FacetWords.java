package org.rightsplan.report.wording;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Period;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Tag;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** The values of an element's lesser fields in words. */
public final class FacetWords {

  private final Words words;

  /** Makes the words in a language. */
  public FacetWords(Words words) {
    this.words = words;
  }

  /** Returns a field of an element where it is more than a word; empty for other fields. */
  public Optional<Line> ofElement(String facet, Optional<Located<?>> located) {
    Object element = located.<Object>map(Located::element).orElse("");
    if (facet.equals("references") && element instanceof Objective objective) {
      return Optional.of(list(objective.references().stream().map(this::reference).toList()));
    }
    if (facet.equals("tags") && element instanceof Objective objective) {
      return Optional.of(list(objective.tags().stream().map(this::tag).toList()));
    }
    if (facet.equals("baseline") && element instanceof Indicator indicator) {
      return Optional.of(
          indicator.baseline().map(this::baseline).orElseGet(() -> words.say("none")));
    }
    return Optional.empty();
  }

  private Line list(List<Line> all) {
    return all.isEmpty() ? words.say("none") : words.list(all);
  }

  /** Returns a field as the changes of a comparison give it. */
  Line value(String facet, String text) {
    return switch (facet) {
      case "period" -> words.period(Period.parse(text));
      case "languages" ->
          words.list(
              Splitter.on(", ")
                  .splitToStream(CharMatcher.anyOf("[]").trimFrom(text))
                  .map(tag -> Line.of(words.language(tag)))
                  .toList());
      case "authoritativeLanguage" -> Line.of(words.language(text));
      case "status" -> constant("EditionStatus", text);
      case "level" -> constant("ObjectiveLevel", text);
      case "horizon" -> constant("Horizon", text);
      case "kind" -> constant("SectionKind", text);
      case "measure" -> constant("Measure", text);
      case "type" -> constant("IndicatorType", text);
      case "direction" -> constant("Direction", text);
      default -> verbatim(text);
    };
  }

  private Line constant(String type, String text) {
    String key = type + "." + text;
    return words.has(key) ? words.say(key) : verbatim(text);
  }

  /** Returns something outside the plan that a commitment points to. */
  public Line reference(Reference reference) {
    if (reference instanceof Reference.UnRecommendation recommendation) {
      return numbered("reference.paragraph", recommendation.symbol(), recommendation.paragraph());
    }
    if (reference instanceof Reference.TreatyArticle treaty) {
      return numbered("reference.article", treaty.treaty(), treaty.article());
    }
    if (reference instanceof Reference.SdgTarget sdg) {
      return words.say("reference.sdg", sdg.code());
    }
    if (reference instanceof Reference.Law law) {
      return law.identifier()
          .map(id -> words.say("with.detail", words.quote(law.title()), verbatim(id)))
          .orElseGet(() -> words.quote(law.title()));
    }
    Reference.Concept concept = (Reference.Concept) reference;
    return words.say(
        "with.detail",
        concept.label().map(words::quote).orElseGet(() -> verbatim(concept.code())),
        verbatim(concept.scheme() + " " + concept.code()));
  }

  private Line numbered(String key, String what, Optional<String> where) {
    return where
        .map(number -> words.say(key, verbatim(what), verbatim(number)))
        .orElseGet(() -> verbatim(what));
  }

  /** Returns a subject under which a commitment is filed. */
  public Line tag(Tag tag) {
    String key = "tag." + tag.scheme();
    return words.has(key)
        ? words.say(key, verbatim(tag.term()))
        : words.say("with.detail", verbatim(tag.term()), verbatim(tag.scheme()));
  }

  /** Returns the state from which a change is measured. */
  public Line baseline(Baseline baseline) {
    TargetWords targets = new TargetWords(words);
    List<Line> parts = new ArrayList<>();
    baseline
        .value()
        .map(targets::value)
        .map(
            value ->
                baseline
                    .unit()
                    .map(unit -> words.say("with.unit", value, verbatim(unit.name())))
                    .orElse(value))
        .ifPresent(parts::add);
    baseline.statement().map(words::quoted).ifPresent(parts::add);
    baseline.date().map(targets::date).ifPresent(parts::add);
    return words.phrases(ImmutableList.copyOf(parts));
  }

  private static Line verbatim(String text) {
    return Line.of(new Run.Quote(text, "und"));
  }
}
