package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

  @Test
  void keepsAllThatWasWrittenInItsOrder() {
    Random random = new Random(5);
    StringBuilder expected = new StringBuilder();
    WrittenText text = new WrittenText();
    assertEquals("", text.toString());
    for (int size : new int[] {1, 0, 16_383, 1, 5, 40_000, 100_000, 3}) {
      char[] piece = new char[size + 4];
      for (int i = 0; i < piece.length; i++) {
        piece[i] = (char) (random.nextBoolean() ? 'a' + random.nextInt(26) : '\u4e00' + i);
      }
      text.write(piece, 3, size);
      text.write(new String(piece), 1, 2);
      expected.append(piece, 3, size).append(piece, 1, 2);
      assertEquals(expected.toString(), text.toString());
    }
  }
}
