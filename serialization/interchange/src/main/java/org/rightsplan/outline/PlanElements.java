package org.rightsplan.outline;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Direction;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** Makes elements of the items that {@link OutlineWriter} writes for them. */
final class PlanElements {

  private final Claims claims;
  private final MarkdownText inlines;
  private final String language;
  private final boolean original;

  PlanElements(Claims claims, MarkdownText inlines, String language, boolean original) {
    this.claims = claims;
    this.inlines = inlines;
    this.language = isLanguage(language) ? language : "und";
    this.original = original;
  }

  static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? 0
        : spans.get(spans.size() - 1).getInputIndex() + spans.get(spans.size() - 1).getLength();
  }

  static boolean isLanguage(String tag) {
    try {
      return !LocalizedText.of(tag, "x").language().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  String language() {
    return language;
  }

  /** Returns words in the edition's own language. */
  LocalizedText text(Passage words) {
    return original
        ? LocalizedText.original(language, words.text())
        : LocalizedText.of(language, words.text());
  }

  LocalizedText text(PlanItem item, String part, Passage words) {
    return item.words(part, words.text(), language, original);
  }

  private Optional<LocalizedText> optional(PlanItem item, String part, Passage words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(text(item, part, words));
  }

  void leaveOut(Node node, OutlineCode code, String message) {
    claims.unplaced(code, start(node), end(node), message);
  }

  /** Tries to use an attribute; what is wrong with it becomes a finding. */
  boolean tried(Runnable use, int from, int to) {
    try {
      use.run();
      return true;
    } catch (IllegalArgumentException e) {
      claims.unplaced(
          OutlineCode.UNKNOWN_ATTRIBUTE,
          from,
          to,
          "expected a right value, but: " + e.getMessage() + "; it is left out");
      return false;
    }
  }

  /** Makes an element, takes its attributes, and reports those that it does not know. */
  <T> Optional<T> build(Supplier<T> made, PlanItem item, int from, int to) {
    try {
      T element = made.get();
      return Optional.of(element);
    } catch (IllegalArgumentException | IllegalStateException e) {
      claims.unplaced(
          OutlineCode.UNKNOWN_ATTRIBUTE,
          from,
          to,
          "expected an element of a plan, but: " + e.getMessage() + "; it is left out");
      return Optional.empty();
    }
  }

  private void take(PlanItem item, SpanKind kind, ElementPath path) {
    claims.take(item.number, SpanKind.NUMBER, path);
    claims.take(item.title, SpanKind.TITLE, path);
    claims.take(item.text, kind, path);
    takeAttributes(item, path);
  }

  /** Takes the attributes; one that nobody asked for is not known. */
  private void takeAttributes(PlanItem item, ElementPath path) {
    for (Passage code : item.codes) {
      int colon = code.text().indexOf(": ");
      String key = colon < 0 ? code.text() : code.text().substring(0, colon);
      if (item.attributes.containsKey(key)) {
        claims.unplaced(
            OutlineCode.UNKNOWN_ATTRIBUTE,
            code.start(),
            code.end(),
            "expected a known attribute, but got '" + key + "'; it is left out");
      } else {
        claims.take(code, SpanKind.ATTRIBUTE, path);
      }
    }
  }

  private static Attestation attestation(PlanItem item) {
    return item.has("reported") ? Attestation.REPORTED : Attestation.PRINTED;
  }

  private static <E extends Enum<E>> E constant(
      PlanItem item, String key, Class<E> type, E otherwise) {
    return item.take(key).map(word -> PlanText.constant(type, word)).orElse(otherwise);
  }

  /** Starts a section with what the paragraph under its heading says. */
  Section.Builder section(PlanItem attributes, PlanItem heading, ElementPath path) {
    LocalizedText title = text(attributes, "title", heading.text);
    Section.Builder section = Section.builder().number(heading.number()).title(title);
    try {
      for (SectionKind kind : SectionKind.values()) {
        if (attributes.has(PlanText.word(kind))) {
          section.kind(kind);
        }
      }
      section.id(attributes.take("id"));
      section.transcription(
          Transcription.of(
              constant(
                  attributes,
                  "transcription",
                  TranscriptionStatus.class,
                  TranscriptionStatus.UNSTATED)));
      Section unused = section.build();
    } catch (IllegalArgumentException e) {
      Passage first = attributes.codes.get(0);
      Passage last = attributes.codes.get(attributes.codes.size() - 1);
      claims.unplaced(
          OutlineCode.UNKNOWN_ATTRIBUTE,
          first.start(),
          last.end(),
          "expected attributes of a section, but: " + e.getMessage() + "; they are left out");
      attributes.attributes.clear();
      return Section.builder().title(title).number(heading.number());
    }
    attributes.take("level");
    Optional<String> words =
        Optional.ofNullable(attributes.attributes.get("text-language"))
            .filter(tag -> isLanguage(tag.replace(", original", "")));
    // Known, and kept for the chapeau.
    words.ifPresent(tag -> attributes.take("text-language"));
    takeAttributes(attributes, path);
    words.ifPresent(tag -> attributes.attributes.put("text-language", tag));
    return section;
  }

  ResponsibleBody body(PlanItem item, ElementPath path) {
    ResponsibleBody body =
        ResponsibleBody.builder()
            .id(item.take("body").orElse(""))
            .name(text(item, "text", item.text))
            .classification(item.take("classification"))
            .parent(item.take("parent"))
            .build();
    take(item, SpanKind.BODY, path);
    return body;
  }

  Principle principle(PlanItem item, ElementPath path) {
    boolean label = item.has("principle");
    Passage title = item.title.isEmpty() ? item.text : item.title;
    Principle principle =
        Principle.builder()
            .id(item.take("id"))
            .title(text(item, "title", title))
            .statement(
                label && item.title.isEmpty()
                    ? Optional.empty()
                    : optional(item, "text", item.text))
            .attestation(attestation(item))
            .build();
    take(item, SpanKind.STATEMENT, path);
    return principle;
  }

  boolean isResponsibility(PlanItem item) {
    return role(item) != null;
  }

  private static @Nullable ResponsibilityRole role(PlanItem item) {
    for (ResponsibilityRole role : ResponsibilityRole.values()) {
      if (item.attributes.containsKey(PlanText.word(role))) {
        return role;
      }
    }
    return null;
  }

  Optional<Responsibility> responsibility(PlanItem item, ElementPath path, int from, int to) {
    ResponsibilityRole role = role(item);
    return build(
        () -> {
          ResponsibilityRole known = role == null ? ResponsibilityRole.UNSPECIFIED : role;
          Responsibility made =
              Responsibility.of(item.take(PlanText.word(known)).orElse(""), known);
          take(item, SpanKind.BODY, path);
          return made;
        },
        item,
        from,
        to);
  }

  Optional<Objective> objective(Node node, PlanItem item, ElementPath path) {
    Objective.Builder objective = Objective.builder();
    Optional<Objective> bare =
        build(
            () -> {
              objective
                  .number(item.number())
                  .level(item.has("objective") ? ObjectiveLevel.OBJECTIVE : ObjectiveLevel.TASK)
                  .id(item.take("id"))
                  .title(optional(item, "title", item.title))
                  .statement(optional(item, "text", item.text))
                  .horizon(constant(item, "horizon", Horizon.class, Horizon.UNSTATED))
                  .tags(tags(item))
                  .attestation(attestation(item))
                  .transcription(
                      constant(
                          item,
                          "transcription",
                          TranscriptionStatus.class,
                          TranscriptionStatus.UNSTATED));
              Objective made = objective.build();
              take(item, SpanKind.STATEMENT, path);
              return made;
            },
            item,
            start(node),
            end(node.getFirstChild()));
    if (bare.isEmpty()) {
      return bare;
    }
    List<Indicator> indicators = new ArrayList<>();
    List<Responsibility> responsibilities = new ArrayList<>();
    for (Node below : nested(node)) {
      PlanItem part = item(below);
      if (part.attributes.containsKey("indicator")) {
        indicator(below, part, path.child(ElementKind.INDICATOR, indicators.size()))
            .ifPresent(indicators::add);
      } else if (isResponsibility(part)) {
        responsibility(part, path, start(below), end(below.getFirstChild()))
            .ifPresent(responsibilities::add);
      } else {
        leaveOut(
            below,
            OutlineCode.UNPLACED,
            "expected an indicator or a body, but found another item; it is left out");
      }
    }
    return Optional.of(
        bare.get().withIndicators(indicators).withResponsibilities(responsibilities));
  }

  private static ImmutableSortedSet<Tag> tags(PlanItem item) {
    ImmutableSortedSet.Builder<Tag> tags = ImmutableSortedSet.naturalOrder();
    for (String tag : item.tags) {
      StringBuilder scheme = new StringBuilder();
      int at = 0;
      while (at < tag.length() && tag.charAt(at) != ':') {
        at += tag.charAt(at) == '\\' && at + 1 < tag.length() ? 1 : 0;
        scheme.append(tag.charAt(at++));
      }
      tags.add(new Tag(scheme.toString(), at < tag.length() ? tag.substring(at + 1) : ""));
    }
    return tags.build();
  }

  private List<Node> nested(Node item) {
    List<Node> below = new ArrayList<>();
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock) {
        for (Node node = child.getFirstChild(); node != null; node = node.getNext()) {
          if (node.getFirstChild() instanceof Paragraph paragraph) {
            claims.mark(start(node), end(paragraph));
            below.add(node);
          }
        }
      }
    }
    return below;
  }

  private PlanItem item(Node node) {
    return PlanItem.of(node.getFirstChild(), inlines, true);
  }

  Optional<Indicator> indicator(Node node, PlanItem item, ElementPath path) {
    Optional<Indicator> bare =
        build(
            () -> {
              boolean label = item.has("indicator");
              Indicator made =
                  Indicator.builder()
                      .number(item.number())
                      .id(item.take("id"))
                      .name(text(item, "text", item.text))
                      .measure(label ? measure(item) : Measure.QUALITATIVE)
                      .bindingness(
                          constant(item, "bindingness", Bindingness.class, Bindingness.UNSTATED))
                      .horizon(constant(item, "horizon", Horizon.class, Horizon.UNSTATED))
                      .type(
                          item.take("type")
                              .map(word -> PlanText.constant(IndicatorType.class, word)))
                      .direction(constant(item, "direction", Direction.class, Direction.UNSTATED))
                      .unit(item.take("unit").map(Unit::of))
                      .scope(
                          item.take("scope")
                              .map(words -> item.words("scope", words, language, original)))
                      .baseline(baseline(item))
                      .attestation(attestation(item))
                      .build();
              take(item, SpanKind.INDICATOR, path);
              return made;
            },
            item,
            start(node),
            end(node.getFirstChild()));
    if (bare.isEmpty()) {
      return bare;
    }
    List<Target> targets = new ArrayList<>();
    for (Node below : nested(node)) {
      PlanItem part = item(below);
      ElementPath at = path.child(ElementKind.TARGET, targets.size());
      build(() -> target(part, at), part, start(below), end(below.getFirstChild()))
          .ifPresent(targets::add);
    }
    return Optional.of(bare.get().withTargets(targets));
  }

  private static Measure measure(PlanItem item) {
    boolean words = item.has("qualitative");
    return item.has("quantitative") && !words ? Measure.QUANTITATIVE : Measure.QUALITATIVE;
  }

  private Target target(PlanItem item, ElementPath path) {
    Target target =
        Target.builder()
            .comparator(PlanText.constant(TargetComparator.class, item.take("target").orElse("")))
            .value(value(item, "value"))
            .upper(value(item, "upper"))
            .unit(item.take("unit").map(Unit::of))
            .mode(constant(item, "mode", TargetMode.class, TargetMode.LEVEL))
            .span(constant(item, "span", TargetSpan.class, TargetSpan.UNSTATED))
            .due(date(item, "due"))
            .baseline(baseline(item))
            .id(item.take("id"))
            .statement(optional(item, "text", item.text))
            .build();
    take(item, SpanKind.INDICATOR, path);
    return target;
  }

  private Optional<IndicatorValue> value(PlanItem item, String key) {
    return Optional.ofNullable(
        PlanValues.read(
            key, item.attributes, (part, words) -> item.words(part, words, language, original)));
  }

  private static Optional<StatedDate> date(PlanItem item, String key) {
    return item.take(key)
        .map(
            words -> {
              int comma = words.indexOf(", ");
              return comma < 0
                  ? StatedDate.printed(PartialDate.parse(words))
                  : new StatedDate(
                      PartialDate.parse(words.substring(0, comma)),
                      PlanText.constant(DateBasis.class, words.substring(comma + 2)));
            });
  }

  private Optional<Baseline> baseline(PlanItem item) {
    Optional<IndicatorValue> value = value(item, "baseline");
    Optional<StatedDate> date = date(item, "since");
    return value.isEmpty() && date.isEmpty()
        ? Optional.empty()
        : Optional.of(Baseline.builder().value(value).date(date).build());
  }
}
