package org.rightsplan.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the blanks of sentences: {@code {0}} to {@code {9}}. */
public final class Blanks {

  private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

  private Blanks() {}

  /** {@return how many parts a sentence asks for: one more than the highest number in a blank} */
  public static int in(String sentence) {
    return BLANK
        .matcher(sentence)
        .results()
        .mapToInt(blank -> Integer.parseInt(blank.group(1)) + 1)
        .max()
        .orElse(0);
  }

  /**
   * Returns a sentence without blanks. What is filled in is not looked at again.
   *
   * @param sentence the sentence, with a number in each blank
   * @param parts what is said in the blank of each number, from 0 on
   * @param words how a part is said
   * @throws IndexOutOfBoundsException if there is no part for a blank
   */
  public static String fill(String sentence, List<Object> parts, Function<Object, String> words) {
    return BLANK
        .matcher(sentence)
        .replaceAll(
            blank ->
                Matcher.quoteReplacement(words.apply(parts.get(Integer.parseInt(blank.group(1))))));
  }
}
