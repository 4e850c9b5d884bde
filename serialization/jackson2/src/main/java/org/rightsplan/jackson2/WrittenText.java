package org.rightsplan.jackson2;

import java.io.Writer;
import java.util.Arrays;

/**
 * Keeps what is written to it, as one text. Of texts with other than Western letters a {@code
 * StringWriter} makes several copies more; they would take a good part of the time of writing.
 */
final class WrittenText extends Writer {

  private static final int FIRST_SIZE = 16 * 1024;

  private char[] characters = new char[FIRST_SIZE];
  private int length;

  WrittenText() {}

  @Override
  public void write(char[] from, int start, int count) {
    makeRoom(count);
    System.arraycopy(from, start, characters, length, count);
    length += count;
  }

  @Override
  public void write(String from, int start, int count) {
    makeRoom(count);
    from.getChars(start, start + count, characters, length);
    length += count;
  }

  private void makeRoom(int count) {
    if (count > characters.length - length) {
      int least = length + count;
      if (least < 0) {
        throw new OutOfMemoryError("a text of more characters than Java can hold");
      }
      int twice = 2 * Math.min(characters.length, (Integer.MAX_VALUE - 8) / 2);
      characters = Arrays.copyOf(characters, Math.max(least, twice));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** Returns what was written. */
  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
