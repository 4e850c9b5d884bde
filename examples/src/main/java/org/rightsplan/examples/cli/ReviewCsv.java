package org.rightsplan.examples.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.alignment.ReviewSheet.Answer;
import org.rightsplan.alignment.ReviewSheet.Entry;
import org.rightsplan.model.ElementPath;

/**
 * A review sheet as a table for a spreadsheet program: one row for each doubtful pair, with a
 * column {@code answer} for a person to fill in. Columns may come in any order, and others beside
 * them; commas, semicolons or tabs may stand between them.
 *
 * <p>Where a cell has several elements, a line {@code ---} stands between them. A cell that a
 * spreadsheet program would take for a formula begins with an apostrophe, which is taken off again.
 */
final class ReviewCsv {

  private static final String ANSWER = "answer";
  private static final String BEFORE_EDITION = "before_edition";
  private static final String BEFORE = "before";
  private static final String BEFORE_TEXT = "before_text";
  private static final String AFTER_EDITION = "after_edition";
  private static final String AFTER = "after";
  private static final String AFTER_TEXT = "after_text";
  private static final String REASON = "reason";
  private static final String CONFIDENCE = "confidence";
  private static final String DECIDED_BY = "decided_by";
  private static final String NOTE = "note";

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          ANSWER,
          BEFORE_TEXT,
          AFTER_TEXT,
          REASON,
          CONFIDENCE,
          DECIDED_BY,
          NOTE,
          BEFORE_EDITION,
          BEFORE,
          AFTER_EDITION,
          AFTER);

  private static final String BETWEEN = "\n---\n";
  private static final Pattern DASHES = Pattern.compile("(?m)^---(-*)$");
  private static final String FORMULA = "=+-@\t\r'";

  private ReviewCsv() {}

  static String write(ReviewSheet sheet) {
    StringWriter out = new StringWriter();
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator('\n');
    COLUMNS.forEach(schema::addColumn);
    try (CsvGenerator csv = new CsvFactory().createGenerator(out)) {
      csv.setSchema(schema.build());
      if (sheet.entries().isEmpty()) {
        return String.join(",", COLUMNS) + "\n";
      }
      for (Entry entry : sheet.entries()) {
        csv.writeStartObject();
        for (String column : COLUMNS) {
          csv.writeStringField(column, guarded(cell(sheet, entry, column)));
        }
        csv.writeEndObject();
      }
    } catch (IOException e) {
      throw new AssertionError("a text in memory has no such errors", e);
    }
    return out.toString();
  }

  private static String cell(ReviewSheet sheet, Entry entry, String column) {
    return switch (column) {
      case ANSWER ->
          entry.answer() == Answer.UNDECIDED ? "" : entry.answer().name().toLowerCase(Locale.ROOT);
      case BEFORE_EDITION -> sheet.before();
      case BEFORE -> joined(entry.before());
      case BEFORE_TEXT -> joined(entry.beforeTexts());
      case AFTER_EDITION -> sheet.after();
      case AFTER -> joined(entry.after());
      case AFTER_TEXT -> joined(entry.afterTexts());
      case REASON ->
          entry.reason().map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse("");
      case CONFIDENCE -> entry.confidence().map(String::valueOf).orElse("");
      case DECIDED_BY -> entry.decidedBy().orElse("");
      case NOTE -> entry.note().orElse("");
      default -> throw new AssertionError(column);
    };
  }

  private static String joined(List<?> parts) {
    return String.join(
        BETWEEN,
        parts.stream().map(part -> DASHES.matcher(part.toString()).replaceAll("----$1")).toList());
  }

  private static ImmutableList<String> parted(String cell) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    if (!cell.isEmpty()) {
      for (String part : cell.split(Pattern.quote(BETWEEN), -1)) {
        parts.add(part.replaceAll("(?m)^----(-*)$", "---$1"));
      }
    }
    return parts.build();
  }

  private static String guarded(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String unguarded(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  /** Reads a sheet; empty if it has no rows. */
  static Optional<ReviewSheet> read(Source source) {
    String text = source.text();
    CsvFactory factory = new CsvFactory();
    List<Row> rows = new ArrayList<>();
    try (CsvParser csv = factory.createParser(text)) {
      csv.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      csv.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
      @Nullable List<String> header = null;
      while (csv.nextToken() != null) {
        if (csv.currentToken() == JsonToken.START_ARRAY) {
          continue;
        }
        JsonLocation place = csv.currentTokenLocation();
        List<String> cells = cells(csv);
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        } else if (header == null) {
          header = header(source, cells);
        } else {
          rows.add(new Row(source, place.getLineNr(), header, cells));
        }
      }
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw source.unreadable(
          place == null ? 1 : place.getLineNr(),
          place == null ? 1 : place.getColumnNr(),
          "expected a table with separated columns, but " + e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new AssertionError("a text in memory has no such errors", e);
    }
    return sheet(rows);
  }

  private static Optional<ReviewSheet> sheet(List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row first = rows.get(0);
    String before = first.text(BEFORE_EDITION);
    String after = first.text(AFTER_EDITION);
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (Row row : rows) {
      if (!row.text(BEFORE_EDITION).equals(before) || !row.text(AFTER_EDITION).equals(after)) {
        throw row.fault(
            "expected the editions of the first row, "
                + before
                + " and "
                + after
                + ", but got "
                + row.text(BEFORE_EDITION)
                + " and "
                + row.text(AFTER_EDITION));
      }
      entries.add(row.entry());
    }
    return Optional.of(new ReviewSheet(before, after, entries.build()));
  }

  private static List<String> cells(JsonParser csv) throws IOException {
    List<String> cells = new ArrayList<>();
    for (; csv.currentToken() == JsonToken.VALUE_STRING; csv.nextToken()) {
      cells.add(csv.getText());
    }
    return cells;
  }

  private static List<String> header(Source source, List<String> cells) {
    List<String> header =
        cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    for (String needed : List.of(ANSWER, BEFORE_EDITION, BEFORE, AFTER_EDITION, AFTER)) {
      if (!header.contains(needed)) {
        throw source.unreadable(
            1, 1, "expected a column '" + needed + "', but the columns are " + header, null);
      }
    }
    return header;
  }

  /** Spreadsheet programs write what stands between columns by the country they are set to. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    for (char separator : new char[] {';', '\t'}) {
      if (header.indexOf(separator) >= 0) {
        return separator;
      }
    }
    return ',';
  }

  /** One row of the table. */
  private record Row(Source source, int line, List<String> header, List<String> cells) {

    String text(String column) {
      int index = header.indexOf(column);
      return index < 0 || index >= cells.size() ? "" : unguarded(cells.get(index));
    }

    Entry entry() {
      try {
        return new Entry(
            paths(BEFORE),
            parted(text(BEFORE_TEXT)),
            paths(AFTER),
            parted(text(AFTER_TEXT)),
            optional(REASON, word -> ReviewItem.Reason.valueOf(word.toUpperCase(Locale.ROOT))),
            optional(CONFIDENCE, word -> Double.valueOf(word.replace(',', '.'))),
            answer(),
            optional(DECIDED_BY, Function.identity()),
            optional(NOTE, Function.identity()));
      } catch (IllegalArgumentException e) {
        throw fault(String.valueOf(e.getMessage()));
      }
    }

    private Answer answer() {
      return switch (text(ANSWER).strip().toLowerCase(Locale.ROOT)) {
        case "", "undecided" -> Answer.UNDECIDED;
        case "same" -> Answer.SAME;
        case "different" -> Answer.DIFFERENT;
        default ->
            throw new IllegalArgumentException(
                "answer: expected same, different or nothing, but got '" + text(ANSWER) + "'");
      };
    }

    private ImmutableList<ElementPath> paths(String column) {
      return parted(text(column)).stream()
          .map(part -> ElementPath.parse(part.strip()))
          .collect(ImmutableList.toImmutableList());
    }

    private <T> Optional<T> optional(String column, Function<String, T> reading) {
      String text = text(column);
      return text.isBlank() ? Optional.empty() : Optional.of(reading.apply(text));
    }

    Failure fault(String problem) {
      return source.unreadable(line, 1, problem, null);
    }
  }
}
