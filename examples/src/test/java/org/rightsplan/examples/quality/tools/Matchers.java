package org.rightsplan.examples.quality.tools;

import com.google.common.collect.ImmutableList;

/** All tools that are measured, in the order of the tables. */
public final class Matchers {

  private static final ImmutableList<Matcher> ALL =
      ImmutableList.of(
          new RightsplanMatcher(),
          GumTreeMatcher.simple(),
          GumTreeMatcher.hybrid(),
          new JaversWithIds(),
          new JaversObjects(),
          new JaversList(),
          new LineDiffMatcher(),
          new JsonPatchMatcher());

  private Matchers() {}

  /** {@return all tools, this library first} */
  public static ImmutableList<Matcher> all() {
    return ALL;
  }

  /**
   * Returns the tool with a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Matcher named(String name) {
    for (Matcher matcher : ALL) {
      if (matcher.name().equals(name)) {
        return matcher;
      }
    }
    throw new IllegalArgumentException(
        "Matchers: expected one of "
            + ALL.stream().map(Matcher::name).toList()
            + ", but got '"
            + name
            + "'");
  }
}
