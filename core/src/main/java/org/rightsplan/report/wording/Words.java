package org.rightsplan.report.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/**
 * The words of a report in one language.
 *
 * <p>In a message {@code {0}} to {@code {9}} stand for what is filled in; every other character is
 * meant as it is. What is filled in keeps its own language.
 */
public final class Words {

  private static final int LONGEST_QUOTE = 90;

  private final Locale locale;
  private final Map<String, String> messages;
  private final ImmutableMap<String, String> english;
  private final LongFunction<String> plural;
  private final int longestList;
  private final NumberFormat numbers;
  private final NumberFormat percents;
  private final Map<String, DateTimeFormatter> dates = new HashMap<>();

  /**
   * Makes the words of a language.
   *
   * @param messages the messages of the language by key
   * @param english those that are used where one is missing
   * @param plural the plural category of a number
   * @param longestList how many things a list shows
   */
  public Words(
      Locale locale,
      Map<String, String> messages,
      Map<String, String> english,
      LongFunction<String> plural,
      int longestList) {
    this.locale = locale;
    this.messages = messages;
    this.english = ImmutableMap.copyOf(english);
    this.plural = plural;
    this.longestList = longestList;
    this.numbers = NumberFormat.getInstance(locale);
    numbers.setMaximumFractionDigits(20);
    this.percents = NumberFormat.getPercentInstance(locale);
  }

  /** {@return the reader's language} */
  public Locale locale() {
    return locale;
  }

  /** {@return how many things a list shows before it says how many it leaves out} */
  public int longestList() {
    return longestList;
  }

  /** {@return whether there is a message} */
  public boolean has(String key) {
    return english.containsKey(key) || messages.containsKey(key);
  }

  /**
   * Returns a message with what is filled in: lines, numbers, or other things as text.
   *
   * @throws IllegalArgumentException if there is no message of this key in English
   */
  public Line say(String key, Object... parts) {
    String message = message(key);
    return fill(message, isBorrowed(key), parts);
  }

  /** Returns a message as plain text. */
  public String text(String key, Object... parts) {
    return say(key, parts).toString();
  }

  /** Returns a message with a number, {@code {0}}, in the form that the number asks for. */
  public Line counted(String key, long number, Object... more) {
    Object[] parts = new Object[more.length + 1];
    parts[0] = number;
    System.arraycopy(more, 0, parts, 1, more.length);
    String form = key + "." + plural.apply(number);
    String general = key + ".other";
    boolean hasForm = messages.containsKey(form) || !messages.containsKey(general);
    return say(hasForm && has(form) ? form : general, parts);
  }

  /** Returns the name of a constant, such as a kind of element or a role. */
  public Line name(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private String message(String key) {
    String own = messages.get(key);
    String found = own != null ? own : english.get(key);
    if (found == null) {
      throw new IllegalArgumentException("Words: expected a message '" + key + "', but got none");
    }
    return found;
  }

  /** Tells whether a message is in English for want of one in the language of the report. */
  private boolean isBorrowed(String key) {
    return !messages.containsKey(key) && !locale.getLanguage().equals("en");
  }

  private static Line piece(String text, boolean borrowed) {
    return borrowed && !text.isBlank() ? Line.of(new Run.Quote(text, "en")) : Line.of(text);
  }

  private Line fill(String message, boolean borrowed, Object... parts) {
    ImmutableList.Builder<Run> runs = ImmutableList.builder();
    int from = 0;
    int at = message.indexOf('{');
    while (at >= 0 && at + 2 < message.length()) {
      int index = message.charAt(at + 1) - '0';
      if (message.charAt(at + 2) == '}' && index >= 0 && index < parts.length) {
        runs.addAll(piece(message.substring(from, at), borrowed).runs());
        runs.addAll(lineOf(parts[index]).runs());
        from = at + 3;
      }
      at = message.indexOf('{', at + 1);
    }
    return new Line(runs.addAll(piece(message.substring(from), borrowed).runs()).build());
  }

  private Line lineOf(Object part) {
    if (part instanceof Line line) {
      return line;
    }
    return Line.of(
        part instanceof Integer || part instanceof Long || part instanceof BigDecimal
            ? numbers.format(part)
            : part.toString());
  }

  /** Returns a number as the reader writes it. */
  public String number(Number number) {
    return numbers.format(number);
  }

  /** Returns a share of one as a percentage, rounded down: what is nearly sure is not sure. */
  public String percent(double share) {
    return percents.format(Math.floor(share * 100 + 1e-9) / 100);
  }

  /** Returns a number with how exactly it is meant. */
  public Line quantity(Quantity quantity) {
    return say("quantity." + quantity.approximation().name(), quantity.value());
  }

  /** Returns a date as the reader writes it, as exactly as it is known. */
  public String date(PartialDate date) {
    String form = date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
    return dates
        .computeIfAbsent(form, key -> DateTimeFormatter.ofPattern(message("date." + key), locale))
        .format(date.earliest());
  }

  /** Returns a span of time as the reader writes it. */
  public Line period(Period period) {
    if (period.start().isEmpty()) {
      return say("period.until", date(period.end().orElseThrow()));
    }
    return period.end().isEmpty()
        ? say("period.from", date(period.start().get()))
        : say("period.both", date(period.start().get()), date(period.end().get()));
  }

  /** Returns a list as the reader writes it: one thing, two, or more. */
  public Line list(List<Line> all) {
    if (all.size() < 2) {
      return all.isEmpty() ? Line.EMPTY : all.get(0);
    }
    Line most = Line.join(message("list.separator"), all.subList(0, all.size() - 1));
    return say(all.size() == 2 ? "list.two" : "list.last", most, all.get(all.size() - 1));
  }

  /** Returns a list cut to some length, and how many it leaves out. */
  public Line list(List<Line> all, int longest) {
    if (all.size() <= longest) {
      return list(all);
    }
    Line shown = Line.join(message("list.separator"), all.subList(0, longest));
    return say("list.last", shown, counted("list.more", all.size() - longest));
  }

  /** Returns phrases one after the other. */
  public Line phrases(List<Line> all) {
    return Line.join(message("phrase.separator"), all);
  }

  /** Returns points, cut to the longest list, and how many are left out. */
  public ImmutableList<Line> cut(List<Line> points) {
    if (points.size() <= longestList) {
      return ImmutableList.copyOf(points);
    }
    List<Line> shown = new ArrayList<>(points.subList(0, longestList));
    shown.add(counted("left.out", points.size() - longestList));
    return ImmutableList.copyOf(shown);
  }

  /** Returns a text of a plan in the reader's language, or as it is if it is not there. */
  public Line quote(LocalizedText text) {
    return Line.of(new Run.Quote(in(text), languageShown(text)));
  }

  /** Returns the start of a text of a plan, in quotation marks. */
  public Line quoted(LocalizedText text) {
    return quoted(in(text), languageShown(text));
  }

  /** Returns the start of somebody's words, in quotation marks. */
  public Line quoted(String text, String language) {
    return say("quoted", Line.of(new Run.Quote(start(text, LONGEST_QUOTE), language)));
  }

  /** Returns the start of a text of a plan. */
  public Line start(LocalizedText text) {
    return Line.of(new Run.Quote(start(in(text), LONGEST_QUOTE), languageShown(text)));
  }

  /** Returns the start of a text, ending with an ellipsis if more follows. */
  public static String start(String text, int characters) {
    String line = text.strip();
    return line.codePointCount(0, line.length()) <= characters
        ? line
        : line.substring(0, line.offsetByCodePoints(0, characters)).stripTrailing() + "…";
  }

  /** Returns words that other parts of the library make in English only, marked as English. */
  public Line inEnglish(String words) {
    return locale.getLanguage().equals("en") ? Line.of(words) : Line.of(new Run.Quote(words, "en"));
  }

  private String in(LocalizedText text) {
    return text.in(locale.toLanguageTag()).orElseGet(text::text);
  }

  /** {@return the language in which a text is shown} */
  public String languageShown(LocalizedText text) {
    Optional<String> wanted = text.in(locale.toLanguageTag());
    if (wanted.isEmpty()) {
      return text.language();
    }
    return text.texts().entrySet().stream()
        .filter(entry -> entry.getValue().equals(wanted.get()))
        .map(Map.Entry::getKey)
        .filter(tag -> shares(tag, locale.toLanguageTag()))
        .findFirst()
        .orElse(text.language());
  }

  private static boolean shares(String tag, String other) {
    return Locale.forLanguageTag(tag)
        .getLanguage()
        .equals(Locale.forLanguageTag(other).getLanguage());
  }

  /** Returns the name of a language in the reader's language. */
  public String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(locale);
    return name.isEmpty() ? tag : name;
  }
}
