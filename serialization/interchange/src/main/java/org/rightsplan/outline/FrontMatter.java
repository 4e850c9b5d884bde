package org.rightsplan.outline;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lines {@code key: value} between two lines of dashes at the head of Markdown.
 *
 * @param end the offset after it; 0 if there is none
 * @param values what the keys have
 * @param places where the lines stand, each with its start and end
 */
record FrontMatter(int end, Map<String, String> values, Map<String, int[]> places) {

  static final FrontMatter NONE = new FrontMatter(0, Map.of(), Map.of());

  private static final int MOST_LINES = 100;

  static FrontMatter of(SourceText source) {
    String text = source.text();
    if (!line(source, 0).equals("---")) {
      return NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, int[]> places = new LinkedHashMap<>();
    for (int i = 1; i < Math.min(source.lines(), MOST_LINES); i++) {
      String line = line(source, i);
      int colon = line.indexOf(':');
      if (line.equals("---") && !values.isEmpty()) {
        return new FrontMatter(source.end(i), values, places);
      }
      if (colon <= 0 || values.containsKey(line.substring(0, colon))) {
        return NONE;
      }
      String key = line.substring(0, colon);
      values.put(key, PlanText.decoded(line.substring(colon + 1).strip()));
      places.put(
          key,
          new int[] {
            source.start(i),
            source.start(i)
                + text.substring(source.start(i), source.end(i)).stripTrailing().length()
          });
    }
    return NONE;
  }

  private static String line(SourceText source, int index) {
    return source.text().substring(source.start(index), source.end(index)).stripTrailing();
  }

  boolean isOurs() {
    return OutlineWriter.VERSION.equals(values.get(OutlineWriter.VERSION_KEY));
  }

  void leaveOut(Claims claims) {
    if (end > 0) {
      claims.unplaced(
          OutlineCode.MARKUP, 0, end, "expected a plan, but found front matter; it is left out");
    }
  }

  /** Returns the text with spaces in its place, so that all offsets stay as they are. */
  String rest(String text) {
    if (end == 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text);
    for (int i = 0; i < end; i++) {
      if (!SourceText.isBreak(text.charAt(i))) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }
}
