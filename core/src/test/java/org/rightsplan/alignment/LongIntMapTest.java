package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers for longs, in the order in which they came and in their own. */
class LongIntMapTest {

  private static LongIntMap of(long... keys) {
    LongIntMap map = new LongIntMap(1);
    for (long key : keys) {
      map.add(key);
    }
    return map;
  }

  private static long[] inOrder(LongIntMap map) {
    return IntStream.of(map.inOrderOfKeys()).mapToLong(map::key).toArray();
  }

  @Test
  void aKeyKeepsItsNumber() {
    LongIntMap map = of(7, 0, -1, 7, Long.MIN_VALUE, 0);
    assertEquals(4, map.size());
    assertEquals(0, map.add(7));
    assertEquals(1, map.get(0));
    assertEquals(3, map.get(Long.MIN_VALUE));
    assertEquals(-1, map.get(8));
  }

  @Test
  void numbersComeInTheOrderOfTheirKeys() {
    assertArrayEquals(new int[0], of().inOrderOfKeys());
    assertArrayEquals(new int[] {0}, of(5).inOrderOfKeys());
    assertArrayEquals(
        new int[] {4, 2, 1, 0, 3}, of(7, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE).inOrderOfKeys());
    SplittableRandom random = new SplittableRandom(1);
    long[] keys = random.longs(5_000).toArray();
    LongIntMap map = of(keys);
    Arrays.sort(keys);
    assertArrayEquals(keys, inOrder(map));
  }

  @Test
  void keysThatBeginAlikeAreSortedToo() {
    long[] keys = new SplittableRandom(2).longs(3_000, 0, 1 << 20).distinct().toArray();
    LongIntMap map = of(keys);
    Arrays.sort(keys);
    assertArrayEquals(keys, inOrder(map));
  }
}
