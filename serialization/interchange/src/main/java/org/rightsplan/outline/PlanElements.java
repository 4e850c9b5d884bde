package org.rightsplan.outline;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** Makes elements of the items that {@link OutlineWriter} writes for them. */
final class PlanElements {

  private final PlanItems items;
  private final PlanIndicators indicators;

  PlanElements(PlanItems items) {
    this.items = items;
    this.indicators = new PlanIndicators(items);
  }

  /** Starts a section with what the paragraph under its heading says. */
  Section.Builder section(PlanItem attributes, PlanItem heading, ElementPath path) {
    LocalizedText title = items.text(attributes, "title", heading.text);
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
              PlanItems.constant(
                  attributes,
                  "transcription",
                  TranscriptionStatus.class,
                  TranscriptionStatus.UNSTATED)));
      Section unused = section.build();
    } catch (IllegalArgumentException e) {
      Passage first = attributes.codes.get(0);
      Passage last = attributes.codes.get(attributes.codes.size() - 1);
      items
          .claims()
          .unplaced(
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
            .filter(tag -> PlanItems.isLanguage(tag.replace(", original", "")));
    // Known, and kept for the chapeau.
    words.ifPresent(tag -> attributes.take("text-language"));
    items.takeAttributes(attributes, path);
    words.ifPresent(tag -> attributes.attributes.put("text-language", tag));
    return section;
  }

  ResponsibleBody body(PlanItem item, ElementPath path) {
    ResponsibleBody body =
        ResponsibleBody.builder()
            .id(item.take("body").orElse(""))
            .name(items.text(item, "text", item.text))
            .classification(item.take("classification"))
            .parent(item.take("parent"))
            .build();
    items.take(item, SpanKind.BODY, path);
    return body;
  }

  Principle principle(PlanItem item, ElementPath path) {
    boolean label = item.has("principle");
    Passage title = item.title.isEmpty() ? item.text : item.title;
    Principle principle =
        Principle.builder()
            .id(item.take("id"))
            .title(items.text(item, "title", title))
            .statement(
                label && item.title.isEmpty()
                    ? Optional.empty()
                    : items.optional(item, "text", item.text))
            .attestation(PlanItems.attestation(item))
            .build();
    items.take(item, SpanKind.STATEMENT, path);
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
    return items.build(
        () -> {
          ResponsibilityRole known = role == null ? ResponsibilityRole.UNSPECIFIED : role;
          Responsibility made =
              Responsibility.of(item.take(PlanText.word(known)).orElse(""), known);
          items.take(item, SpanKind.BODY, path);
          return made;
        },
        item,
        from,
        to);
  }

  Optional<Objective> objective(Node node, PlanItem item, ElementPath path) {
    Objective.Builder objective = Objective.builder();
    Optional<Objective> bare =
        items.build(
            () -> {
              objective
                  .number(item.number())
                  .level(item.has("objective") ? ObjectiveLevel.OBJECTIVE : ObjectiveLevel.TASK)
                  .id(item.take("id"))
                  .title(items.optional(item, "title", item.title))
                  .statement(items.optional(item, "text", item.text))
                  .horizon(
                      item.take("horizon", word -> PlanText.constant(Horizon.class, word))
                          .orElse(Horizon.UNSTATED))
                  .tags(tags(item))
                  .attestation(PlanItems.attestation(item))
                  .transcription(
                      item.take(
                              "transcription",
                              word -> PlanText.constant(TranscriptionStatus.class, word))
                          .orElse(TranscriptionStatus.UNSTATED));
              Objective made = objective.build();
              items.take(item, SpanKind.STATEMENT, path);
              return made;
            },
            item,
            PlanItems.start(node),
            PlanItems.end(node.getFirstChild()));
    if (bare.isEmpty()) {
      return bare;
    }
    List<Indicator> found = new ArrayList<>();
    List<Responsibility> responsibilities = new ArrayList<>();
    for (Node below : items.nested(node)) {
      PlanItem part = items.item(below);
      if (part.attributes.containsKey("indicator")) {
        indicator(below, part, path.child(ElementKind.INDICATOR, found.size()))
            .ifPresent(found::add);
      } else if (isResponsibility(part)) {
        responsibility(part, path, PlanItems.start(below), PlanItems.end(below.getFirstChild()))
            .ifPresent(responsibilities::add);
      } else {
        items.leaveOut(
            below,
            OutlineCode.UNPLACED,
            "expected an indicator or a body, but found another item; it is left out");
      }
    }
    return Optional.of(bare.get().withIndicators(found).withResponsibilities(responsibilities));
  }

  Optional<Indicator> indicator(Node node, PlanItem item, ElementPath path) {
    return indicators.read(node, item, path);
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
}
