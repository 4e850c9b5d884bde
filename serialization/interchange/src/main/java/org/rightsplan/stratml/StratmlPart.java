package org.rightsplan.stratml;

/** A part of the standard, each with a schema of its own. */
public enum StratmlPart {
  /** Strategic plans: goals and objectives (ISO 17469-1:2015). */
  PART_1("StrategicPlan", "urn:ISO:std:iso:17469:tech:xsd:stratml_core"),
  /** Performance plans and reports: indicators with targets and results as well. */
  PART_2("PerformancePlanOrReport", "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport");

  private final String root;
  private final String namespace;

  StratmlPart(String root, String namespace) {
    this.root = root;
    this.namespace = namespace;
  }

  /** {@return the name of the root element} */
  public String root() {
    return root;
  }

  /** {@return the namespace that is written} */
  public String namespace() {
    return namespace;
  }
}
