/** A user's module. */
module consumer.app {
  requires transitive org.rightsplan.jackson3;

  exports consumer;
}
