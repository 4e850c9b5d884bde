package org.rightsplan.examples.quality.tools;

import com.google.common.primitives.ImmutableIntArray;

/**
 * One claim of a tool: these elements are those.
 *
 * @param before positions in document order among the elements of the kind in the earlier edition,
 *     from 0, at least one
 * @param after the same of the later edition
 * @param confidence how sure the tool is, from 0 to 1; 1 if it does not say
 */
public record FoundLink(ImmutableIntArray before, ImmutableIntArray after, double confidence) {

  /** Returns a claim about one element on each side, by a tool that does not say how sure it is. */
  public static FoundLink of(int before, int after) {
    return new FoundLink(ImmutableIntArray.of(before), ImmutableIntArray.of(after), 1);
  }

  /** {@return whether one element became several} */
  public boolean isSplit() {
    return before.length() == 1 && after.length() > 1;
  }

  /** {@return whether several elements became one} */
  public boolean isMerge() {
    return before.length() > 1 && after.length() == 1;
  }
}
