package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * What a task says, before it is written out: one or several statements, each with a main clause
 * and further clauses.
 *
 * @param statements at least one
 */
record Sentence(ImmutableList<Statement> statements) {

  /**
   * One statement: something is to be done.
   *
   * @param connector which words join it to the statement before it, or lead into the first one
   * @param clauses packed words, see {@link Word}; at least one clause
   */
  record Statement(int connector, ImmutableList<ImmutableIntArray> clauses) {

    Statement withConnector(int other) {
      return new Statement(other, clauses);
    }
  }

  static Sentence of(Statement... statements) {
    return new Sentence(ImmutableList.copyOf(statements));
  }

  /** {@return whether it says more than one thing and can be divided} */
  boolean isCompound() {
    return statements.size() > 1;
  }
}
