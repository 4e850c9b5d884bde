package org.rightsplan.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rightsplan.model.ElementPath;

/** Several items in one cell, with semicolons between them and backslashes before what is none. */
final class CellLists {

  private CellLists() {}

  static String join(List<String> items) {
    return String.join("; ", items.stream().map(item -> escaped(item, ";")).toList());
  }

  static String join(Map<String, String> pairs) {
    return join(
        pairs.entrySet().stream()
            .map(pair -> escaped(pair.getKey(), "=") + "=" + escaped(pair.getValue(), "="))
            .toList());
  }

  static String pair(String key, String value) {
    return escaped(key, "=") + "=" + escaped(value, "=");
  }

  /** Blanks at the ends of an item are escaped too, those around a separator are not its own. */
  private static String escaped(String item, String separator) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < item.length(); i++) {
      char c = item.charAt(i);
      boolean edge = (i == 0 || i == item.length() - 1) && c == ' ';
      if (c == '\\' || separator.indexOf(c) >= 0 || edge) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  static ImmutableList<String> split(String cell) {
    return split(cell, ';').stream()
        .filter(item -> !item.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns key and value; the value is empty where the item has none. */
  static ImmutableList<String> pair(String item) {
    List<String> parts = split(item, '=');
    return parts.size() < 2
        ? ImmutableList.of(parts.get(0), "")
        : ImmutableList.of(parts.get(0), String.join("=", parts.subList(1, parts.size())));
  }

  static ImmutableSortedMap<String, String> map(String cell) {
    Map<String, String> pairs = new TreeMap<>();
    for (String item : split(cell)) {
      ImmutableList<String> pair = pair(item);
      pairs.putIfAbsent(pair.get(0), pair.get(1));
    }
    return ImmutableSortedMap.copyOf(pairs);
  }

  /**
   * Returns the path that a cell or an item is.
   *
   * @throws IllegalArgumentException if it is none, or deeper than allowed
   */
  static ElementPath path(String item, int depth) {
    String bare = item.strip();
    if (CharMatcher.is('.').countIn(bare) >= depth) {
      throw new IllegalArgumentException("a path of more than " + depth + " steps");
    }
    return ElementPath.parse(bare);
  }

  private static List<String> split(String cell, char separator) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    int kept = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        item.append(cell.charAt(++i));
        kept = item.length();
      } else if (c == separator) {
        items.add(trimmed(item, kept));
        item.setLength(0);
        kept = 0;
      } else if (c != ' ' || item.length() > 0) {
        item.append(c);
        if (c != ' ') {
          kept = item.length();
        }
      }
    }
    items.add(trimmed(item, kept));
    return items;
  }

  private static String trimmed(StringBuilder item, int kept) {
    return item.substring(0, kept);
  }
}
