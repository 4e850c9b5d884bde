package org.rightsplan.interchange;

/**
 * How large an input may be. A reader that meets something beyond a limit throws {@link
 * InputException}, which names the limit.
 *
 * @param characters how many UTF-16 units the whole input may have, 1 or more
 * @param depth how deep elements may be nested, 1 to 400, as deep as sections may be
 * @param elements how many elements (rows, headings, items, XML elements) it may have, 1 or more
 */
public record InputLimits(int characters, int depth, int elements) {

  private static final int MOST_LEVELS = 400;

  /** Enough for any plan that is known: 64 million characters, 200 levels, 2 million elements. */
  public static final InputLimits STANDARD = new InputLimits(64_000_000, 200, 2_000_000);

  /**
   * Checks all three.
   *
   * @throws IllegalArgumentException if one is below 1, or the depth beyond 400
   */
  public InputLimits {
    atLeastOne("characters", characters);
    atLeastOne("depth", depth);
    atLeastOne("elements", elements);
    if (depth > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "InputLimits.depth: expected 1 to " + MOST_LEVELS + ", but got " + depth);
    }
  }

  private static void atLeastOne(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "InputLimits." + name + ": expected 1 or more, but got " + limit);
    }
  }
}
