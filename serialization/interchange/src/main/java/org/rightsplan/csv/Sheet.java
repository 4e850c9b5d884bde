package org.rightsplan.csv;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.InputText;

/** A table of texts in and out of its written form. */
final class Sheet {

  /** The first line by which a spreadsheet is told the separator. */
  private static final String SEPARATOR_LINE = "sep=";

  /**
   * One line of cells.
   *
   * @param part the {@linkplain InputPlace#part() part} of the input that the table is
   * @param line where it begins, from 1
   * @param cells what is in it
   * @param places where its cells begin, if they are as many as were found by looking for
   *     separators; otherwise empty
   */
  record Line(
      String part, int line, ImmutableList<String> cells, ImmutableList<InputPlace> places) {

    /** Returns where a cell begins; the line's end or beginning if there is no such cell. */
    InputPlace place(int index) {
      if (places.isEmpty()) {
        return start();
      }
      return places.get(Math.min(index, places.size() - 1)).in(part);
    }

    /** {@return where the line begins} */
    InputPlace start() {
      return new InputPlace(part, line, 1);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private Sheet() {}

  static String write(List<? extends List<String>> lines) {
    CsvMapper mapper =
        CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    StringWriter out = new StringWriter();
    try (SequenceWriter writer = mapper.writer(CsvSchema.emptySchema()).writeValues(out)) {
      for (List<String> line : lines) {
        writer.write(line.stream().map(Formulas::neutralised).toArray(String[]::new));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Returns the lines of a table that is an input in one piece. */
  static ImmutableList<Line> read(String input, InputLimits limits) {
    return read(input, limits, "");
  }

  /**
   * Returns all lines that have something in them, the names of the columns first.
   *
   * @param part the {@linkplain InputPlace#part() part} of the input that the table is
   */
  static ImmutableList<Line> read(String input, InputLimits limits, String part) {
    try {
      return lines(input, limits, part);
    } catch (InputException e) {
      throw part.isEmpty() ? e : new InputException(e.place().in(part), e.problem(), e);
    }
  }

  private static ImmutableList<Line> lines(String input, InputLimits limits, String part) {
    String text = InputText.of(input, limits);
    char separator = separator(text);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    CellPlaces places = new CellPlaces(text, separator);
    int line = 1;
    int count = 0;
    try (MappingIterator<String[]> rows =
        mapper(limits)
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(text)) {
      while (rows.hasNextValue()) {
        String[] cells = rows.nextValue();
        Line next = line(part, line, cells, places);
        line += 1 + lineEnds(cells);
        boolean announces =
            count == 0 && next.cells().get(0).startsWith(SEPARATOR_LINE) && next.line() == 1;
        if (!next.isBlank() && !announces) {
          lines.add(next);
        }
        count++;
        if (count > limits.elements()) {
          throw new InputException(
              new InputPlace(line, 1),
              "expected at most " + limits.elements() + " rows, but there are more");
        }
      }
    } catch (JsonProcessingException e) {
      throw new InputException(
          fault(e.getLocation(), line, places),
          "expected comma-separated values, but " + e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.build();
  }

  /**
   * Returns where the fault of a row is: at the quote that is never closed, which the parser finds
   * out at the end of the text only, or else where the parser says.
   */
  private static InputPlace fault(@Nullable JsonLocation at, int line, CellPlaces places) {
    if (at == null) {
      return new InputPlace(line, 1);
    }
    InputPlace found = new InputPlace(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    return places.openQuote(line).filter(quote -> quote.compareTo(found) < 0).orElse(found);
  }

  private static CsvMapper mapper(InputLimits limits) {
    CsvFactory factory =
        CsvFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.characters()).build())
            .build();
    return CsvMapper.builder(factory).enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  }

  private static Line line(String part, int number, String[] cells, CellPlaces places) {
    ImmutableList.Builder<String> restored = ImmutableList.builder();
    for (String cell : cells) {
      restored.add(cell == null ? "" : Formulas.restored(cell));
    }
    ImmutableList<String> all = restored.build();
    return new Line(
        part,
        number,
        all.isEmpty() ? ImmutableList.of("") : all,
        places.ofLine(number, all.size()));
  }

  private static int lineEnds(String[] cells) {
    int ends = 0;
    for (String cell : cells) {
      for (int i = 0; cell != null && i < cell.length(); i++) {
        char c = cell.charAt(i);
        boolean pair = c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
        ends += c == '\n' || (c == '\r' && !pair) ? 1 : 0;
      }
    }
    return ends;
  }

  /** Returns what the first line has most of, outside quotes: comma, semicolon or tab. */
  private static char separator(String text) {
    if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
      char named = text.charAt(SEPARATOR_LINE.length());
      return named == ';' || named == '\t' ? named : ',';
    }
    List<Character> separators = new ArrayList<>(List.of(',', ';', '\t'));
    int[] counts = new int[separators.size()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && separators.contains(c)) {
        counts[separators.indexOf(c)]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return separators.get(best);
  }
}
