package org.rightsplan.stratml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rightsplan.xml.XmlElement;

/** What the schemas say: which elements an element holds, in which order, and which attributes. */
final class Schema {

  static final ImmutableSet<String> NAMESPACES =
      ImmutableSet.of(
          StratmlPart.PART_1.namespace(),
          StratmlPart.PART_2.namespace(),
          "http://www.stratml.net",
          "http://www.stratml.net/PerformancePlanOrReport");

  /** The elements that may occur more than once. */
  private static final ImmutableSet<String> REPEATED =
      ImmutableSet.of(
          "Organization",
          "Stakeholder",
          "Value",
          "Goal",
          "Objective",
          "PerformanceIndicator",
          "Relationship",
          "ReferentIdentifier",
          "MeasurementInstance",
          "TargetResult",
          "ActualResult",
          "Role",
          "RoleType");

  /** All parts and versions together; those of a person's name come in two kinds. */
  private static final ImmutableMap<String, ImmutableList<String>> CHILDREN =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put(
              "StrategicPlan",
              names(
                  "Name Description OtherInformation StrategicPlanCore AdministrativeInformation"))
          .put(
              "PerformancePlanOrReport",
              names(
                  "Name Description OtherInformation StrategicPlanCore AdministrativeInformation"
                      + " Submitter"))
          .put("StrategicPlanCore", names("Organization Vision Mission Value Goal"))
          .put("Organization", names("Name Acronym Identifier Description Stakeholder"))
          .put("Stakeholder", names("Name Description Role"))
          .put("Role", names("Name Description RoleType"))
          .put("Vision", names("Description Identifier"))
          .put("Mission", names("Description Identifier"))
          .put("Value", names("Name Description"))
          .put(
              "Goal",
              names(
                  "Name Description Identifier SequenceIndicator Stakeholder OtherInformation"
                      + " Objective"))
          .put(
              "Objective",
              names(
                  "Name Description Identifier SequenceIndicator Stakeholder OtherInformation"
                      + " PerformanceIndicator"))
          .put(
              "PerformanceIndicator",
              names(
                  "SequenceIndicator MeasurementDimension UnitOfMeasurement Identifier"
                      + " Relationship MeasurementInstance OtherInformation"))
          .put("Relationship", names("Identifier ReferentIdentifier Name Description"))
          .put("MeasurementInstance", names("TargetResult ActualResult"))
          .put("TargetResult", names("StartDate EndDate NumberOfUnits Descriptor Description"))
          .put("ActualResult", names("StartDate EndDate NumberOfUnits Descriptor Description"))
          .put("Descriptor", names("DescriptorName DescriptorValue"))
          .put(
              "AdministrativeInformation",
              names("Identifier StartDate EndDate PublicationDate Source Submitter"))
          .put(
              "Submitter",
              names("Identifier GivenName FirstName Surname LastName PhoneNumber EmailAddress"))
          .buildOrThrow();

  /** Every name, by the same in small letters. */
  private static final ImmutableMap<String, String> NAMES =
      Stream.concat(
              CHILDREN.keySet().stream(), CHILDREN.values().stream().flatMap(ImmutableList::stream))
          .distinct()
          .collect(ImmutableMap.toImmutableMap(Ascii::toLowerCase, name -> name));

  /** The order of 2010, which differs in the results. */
  private static final ImmutableList<String> RESULT_OF_2010 =
      names("Description NumberOfUnits StartDate EndDate");

  private static final ImmutableMap<String, ImmutableList<String>> ATTRIBUTES =
      ImmutableMap.of(
          "PerformancePlanOrReport", names("Type"),
          "Stakeholder", names("StakeholderTypeType"),
          "PerformanceIndicator", names("ValueChainStage PerformanceIndicatorType"),
          "Relationship", names("RelationshipType"));

  /** An XML name without a colon, which xs:ID asks for. */
  private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._\\u00B7-]*");

  private Schema() {}

  private static ImmutableList<String> names(String list) {
    return ImmutableList.copyOf(list.split(" "));
  }

  /** Returns the names of the children in their order; empty where an element holds only text. */
  static ImmutableList<String> children(String element) {
    return CHILDREN.getOrDefault(element, ImmutableList.of());
  }

  /** Returns a name as the schemas write it; any other stays as it is. */
  static String name(String written) {
    return NAMES.getOrDefault(Ascii.toLowerCase(written), written);
  }

  /** Tells whether an element belongs to StratML and not to something else that it holds. */
  static boolean isOwn(XmlElement root, XmlElement element) {
    String namespace = element.namespace();
    return namespace.isEmpty()
        || namespace.equals(root.namespace())
        || NAMESPACES.contains(namespace);
  }

  static ImmutableList<String> olderChildren(String element) {
    return element.endsWith("Result") ? RESULT_OF_2010 : children(element);
  }

  static boolean mayRepeat(String element) {
    return REPEATED.contains(element);
  }

  static boolean hasAttribute(String element, String attribute) {
    return ATTRIBUTES.getOrDefault(element, ImmutableList.of()).contains(attribute);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Tells whether an edition has a place for an element that the schema has none for. */
  static boolean isTakenAllTheSame(XmlElement parent, XmlElement child) {
    return switch (parent.name()) {
      case "Goal" -> child.name().equals("Goal") || child.name().equals("PerformanceIndicator");
      case "Objective" -> child.name().equals("Objective");
      default -> false;
    };
  }
}
