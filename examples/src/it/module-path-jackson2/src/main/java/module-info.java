/** A user's module. */
module consumer.app {
  requires transitive org.rightsplan.jackson2;

  exports consumer;
}
