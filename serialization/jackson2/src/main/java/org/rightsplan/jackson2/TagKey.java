package org.rightsplan.jackson2;

import org.rightsplan.model.Tag;

/**
 * A tag as the key of a map, where only a text can be: {@code right=health}. An equals sign or
 * backslash of the scheme has a backslash before it.
 */
final class TagKey {

  private TagKey() {}

  static String text(Tag tag) {
    return tag.scheme().replace("\\", "\\\\").replace("=", "\\=") + "=" + tag.term();
  }

  /**
   * Reads a tag.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Tag parse(String text) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=') {
        return new Tag(scheme.toString(), text.substring(i + 1));
      }
      boolean escapes = c == '\\' && i + 1 < text.length();
      scheme.append(escapes ? text.charAt(++i) : c);
    }
    throw new IllegalArgumentException(
        "Tag: expected a scheme and a term such as right=health, but got '" + text + "'");
  }
}
