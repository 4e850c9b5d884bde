/** The JSON form of human-rights action plans, for Jackson 3. */
@SuppressWarnings("module") // The digit is Jackson's, and part of the name.
module org.rightsplan.jackson3 {
  requires transitive org.rightsplan.core;
  requires transitive tools.jackson.databind;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.core;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports org.rightsplan.jackson3;

  // Jackson makes instances of the readers, writers and filters that the mix-ins name.
  opens org.rightsplan.jackson3 to
      tools.jackson.databind;

  provides tools.jackson.databind.JacksonModule with
      org.rightsplan.jackson3.RightsPlanModule;
}
