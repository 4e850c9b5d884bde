package org.rightsplan.alignment;

import org.rightsplan.model.Section;

/**
 * Numbers that decide between pairs of equal scores: the same with the sides swapped, so that of
 * equally good choices the same one is made, and the same whatever other chapters there are.
 *
 * <p>In: the items of one edition. Out: a number for each, of what it says, where it stands in its
 * section and the title of that; of items that have all of it in common, such as those of a section
 * printed twice, also the how manyeth it is. Cost: linear.
 */
final class Lots {

  private static final long FACTOR = 0x9FB21C651E98DF25L;

  private static final int KEPT_BITS = 24;

  private Lots() {}

  /** Draws for each item of a table. */
  static long[] of(ItemTable table) {
    long[] lots = new long[table.size()];
    LongIntMap alike = new LongIntMap(lots.length);
    int[] drawn = new int[lots.length];
    for (int i = 0; i < lots.length; i++) {
      long lot = mixed(mixed(table.contentHash[i] + table.place[i]) + around(table, i));
      lots[i] = mixed(lot + drawn[alike.add(lot)]++);
    }
    return lots;
  }

  private static int around(ItemTable table, int item) {
    return table
        .located
        .get(item)
        .parent()
        .map(parent -> parent.element())
        .filter(Section.class::isInstance)
        .map(section -> ((Section) section).title().text().hashCode())
        .orElse(0);
  }

  /** Returns the lot of a pair, from 0 to below 1. */
  static double ofPair(long earlier, long later) {
    return (double) (mixed(earlier + later) >>> (Long.SIZE - KEPT_BITS)) / (1 << KEPT_BITS);
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 32)) * FACTOR;
    return mixed ^ (mixed >>> 29);
  }
}
