package org.rightsplan.examples.quality;

/** What part a word plays in a sentence of a plan. */
enum WordClass {
  /** A word that carries no content of its own: "of", "and", a comma. Never substituted. */
  FUNCTION,
  /** What is to be done. */
  VERB,
  /** How, or of what sort. */
  QUALIFIER,
  /** The subject matter. */
  TOPIC,
  /** The thing that is to be changed. */
  HEAD,
  /** The people it is for. */
  GROUP,
  /** A place. */
  PLACE,
  /** A law or treaty. */
  LAW,
  /** A public body. */
  BODY,
  /** A count or a percentage. */
  NUMBER,
  /** A calendar year. */
  YEAR;

  /** {@return whether such words are names, which an editor seldom replaces} */
  boolean isName() {
    return this == PLACE || this == LAW || this == BODY;
  }
}
