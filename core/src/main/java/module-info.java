/**
 * Human-rights action plans as immutable values, and comparison of their editions.
 *
 * <p>Each package is exported once it has content. From the lowest up, and importing only
 * downwards: {@code model}, {@code validation}, {@code alignment}, {@code diff}, {@code patch},
 * {@code lineage}, {@code claim}, {@code report}. Beside them stands {@code sample}, a small plan
 * to try things on.
 */
module org.rightsplan.core {
  // Guava's immutable collections stand in signatures.
  requires transitive com.google.common;

  // Only annotations: read by compilers and analysers, absent at run time.
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.rightsplan.alignment;
  exports org.rightsplan.claim;
  exports org.rightsplan.diff;
  exports org.rightsplan.lineage;
  exports org.rightsplan.model;
  exports org.rightsplan.patch;
  exports org.rightsplan.report;
  exports org.rightsplan.sample;
  exports org.rightsplan.validation;

  // Languages of reports that others add.
  uses org.rightsplan.report.ReportLanguage;

  // To whichever mapper a user brings; core names no framework.
  opens org.rightsplan.alignment;
  opens org.rightsplan.claim;
  opens org.rightsplan.diff;
  opens org.rightsplan.lineage;
  opens org.rightsplan.model;
  opens org.rightsplan.patch;
}
