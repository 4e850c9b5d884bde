package org.rightsplan.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputPlace;

/**
 * Where the cells of a table begin. The parser gives their texts only, so this walks over the same
 * characters once more, row by row.
 */
final class CellPlaces {

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;
  private int column = 1;
  private @Nullable InputPlace openQuote;

  CellPlaces(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * Returns the places of the cells of the row that begins at a line, not above the one before.
   *
   * @param cells how many there are
   * @return as many places, or none if the row looks otherwise from here
   */
  ImmutableList<InputPlace> ofLine(int number, int cells) {
    while (line < number && at < text.length()) {
      step();
    }
    ImmutableList.Builder<InputPlace> places = ImmutableList.builder();
    int found = 1;
    places.add(new InputPlace(line, column));
    boolean opens = true;
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quoted && text.startsWith("\"\"", at)) {
        // One quote of the text itself.
        step();
      } else if (c == '"' && (opens || quoted)) {
        quoted = !quoted;
        openQuote = quoted ? new InputPlace(line, column) : null;
        opens = false;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        step();
        break;
      } else if (!quoted && c == separator) {
        step();
        places.add(new InputPlace(line, column));
        found++;
        opens = true;
        continue;
      } else {
        opens = false;
      }
      step();
    }
    return found == cells ? places.build() : ImmutableList.of();
  }

  /**
   * Returns the quote that opens a cell of the row at a line and is not closed, if there is one.
   */
  Optional<InputPlace> openQuote(int number) {
    ofLine(number, 0);
    return Optional.ofNullable(openQuote);
  }

  private void step() {
    char c = text.charAt(at);
    boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    at += pair ? 2 : 1;
    if (c == '\n' || c == '\r') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }
}
