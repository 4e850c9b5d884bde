package org.rightsplan.stratml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.xml.XmlElement;

/** Organizations and stakeholders as bodies, one for each name, and what they have to do. */
final class Stakeholders {

  static final String ACRONYM = "acronym";

  static final ImmutableSet<String> TYPES =
      ImmutableSet.of("Person", "Organization", "Generic_Group");

  /** Where a citation's note is the role types. */
  static final String ROLE_TYPE = "RoleType";

  static final ImmutableSet<String> ROLE_TYPES = ImmutableSet.of("Performer", "Beneficiary");

  /** Between the name and the description of a role. */
  static final String DASH = " \u2013 ";

  private final PlanReading plan;
  private final Map<String, ResponsibleBody> bodies = new LinkedHashMap<>();

  Stakeholders(PlanReading plan) {
    this.plan = plan;
  }

  ImmutableList<ResponsibleBody> bodies() {
    return ImmutableList.copyOf(bodies.values());
  }

  /** Returns the part of the introduction about an organization; empty if it has no name. */
  Optional<Section> organization(XmlElement organization) {
    if (organization.isEmpty()) {
      return Optional.empty();
    }
    String name = plan.name(organization, "Name").text();
    ResponsibleBody.Builder body =
        ResponsibleBody.builder()
            .id(bodyId(name))
            .name(plan.localized(name))
            .classification("Organization");
    plan.plain(organization, "Acronym")
        .ifPresent(acronym -> body.addIdentifier(new Identifier(ACRONYM, acronym)));
    plan.identifier(organization)
        .ifPresent(id -> body.addIdentifier(new Identifier(PlanReading.SOURCE, id)));
    bodies.put(bodyId(name), body.build());
    return Optional.of(
        Section.builder()
            .title(plan.localized(name))
            .kind(SectionKind.INTRODUCTION)
            .chapeau(plan.text(organization, "Description"))
            .responsibilities(of(organization))
            .build());
  }

  /** Returns what the stakeholders of an element have to do with it. */
  ImmutableList<Responsibility> of(XmlElement parent) {
    ImmutableList.Builder<Responsibility> all = ImmutableList.builder();
    for (XmlElement stakeholder : parent.children("Stakeholder")) {
      Optional<String> name = plan.plain(stakeholder, "Name");
      if (name.isPresent()) {
        all.add(responsibility(stakeholder, name.get()));
      } else {
        nameless(stakeholder);
      }
    }
    return all.build();
  }

  /** A form's stakeholder that was never filled in says nothing; one with a role, of nobody. */
  private void nameless(XmlElement stakeholder) {
    List<String> words = new ArrayList<>();
    plan.plain(stakeholder, "Description").ifPresent(words::add);
    for (XmlElement role : stakeholder.children("Role")) {
      role.children().stream()
          .map(XmlElement::text)
          .filter(text -> !text.isEmpty())
          .forEach(words::add);
    }
    if (!words.isEmpty() || stakeholder.child("Role").isPresent()) {
      plan.add(
          StratmlCode.MISSING_TEXT,
          stakeholder,
          String.join("; ", words),
          "expected <Name> with text in <Stakeholder>, but got none; it is left out");
    }
  }

  private Responsibility responsibility(XmlElement stakeholder, String name) {
    String id = bodyId(name);
    Optional<String> type = stakeholder.value("StakeholderTypeType");
    if (type.isPresent() && !TYPES.contains(type.get())) {
      unknown(stakeholder, type.get(), "Person, Organization or Generic_Group");
    }
    ResponsibleBody body =
        bodies.computeIfAbsent(
            id, key -> ResponsibleBody.builder().id(key).name(plan.localized(name)).build());
    if (body.classification().isEmpty() && type.isPresent()) {
      bodies.put(id, body.withClassification(type.get()));
    }
    List<String> wording = new ArrayList<>();
    plan.plain(stakeholder, "Description").ifPresent(wording::add);
    Set<String> kinds = new TreeSet<>();
    for (XmlElement role : stakeholder.children("Role")) {
      List<String> words = new ArrayList<>();
      plan.plain(role, "Name").ifPresent(words::add);
      plan.plain(role, "Description").ifPresent(words::add);
      if (!words.isEmpty()) {
        wording.add(String.join(DASH, words));
      }
      for (XmlElement kind : role.children("RoleType")) {
        if (ROLE_TYPES.contains(kind.text())) {
          kinds.add(kind.text());
        } else if (!kind.text().isEmpty()) {
          unknown(kind, kind.text(), "Performer or Beneficiary");
        }
      }
    }
    Responsibility.Builder responsibility = Responsibility.builder().body(id);
    if (!wording.isEmpty()) {
      responsibility.wording(plan.localized(String.join("\n", wording)));
    }
    if (!kinds.isEmpty()) {
      responsibility.addCitation(PlanReading.noted(ROLE_TYPE, String.join(" ", kinds)));
    }
    return responsibility.build();
  }

  private void unknown(XmlElement at, String value, String expected) {
    plan.add(
        StratmlCode.UNKNOWN_VALUE, at, value, "expected " + expected + ", but got '" + value + "'");
  }

  private static String bodyId(String name) {
    return name.replaceAll("\\s+", " ");
  }
}
