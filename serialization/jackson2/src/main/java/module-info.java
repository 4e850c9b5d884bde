/** The JSON form of human-rights action plans, for Jackson 2. */
@SuppressWarnings("module") // The digit is Jackson's, and part of the name.
module org.rightsplan.jackson2 {
  requires transitive org.rightsplan.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports org.rightsplan.jackson2;

  // Jackson makes instances of the readers, writers and filters that the mix-ins name.
  opens org.rightsplan.jackson2 to
      com.fasterxml.jackson.databind;

  provides com.fasterxml.jackson.databind.Module with
      org.rightsplan.jackson2.RightsPlanModule;
}
