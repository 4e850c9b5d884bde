/** Human-rights action plans from and to the forms in which people hold them. */
module org.rightsplan.interchange {
  requires transitive org.rightsplan.core;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires com.google.common;
  requires java.xml;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires static transitive org.jspecify;

  exports org.rightsplan.csv;
  exports org.rightsplan.iati;
  exports org.rightsplan.interchange;
  exports org.rightsplan.outline;
  exports org.rightsplan.reference;
  exports org.rightsplan.stratml;
}
