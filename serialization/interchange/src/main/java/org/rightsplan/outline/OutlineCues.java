package org.rightsplan.outline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.InputText;

/**
 * The words of one language by which a reader knows headings, table columns, targets, dates and
 * bodies.
 *
 * <p>Cues are data. A cue file is UTF-8 text of lines {@code key: phrase | phrase | ...}; a key may
 * come again, and lines that begin with {@code #} are remarks. The first key is {@code language}, a
 * BCP 47 tag. A phrase that stands for something has it after an equals sign: {@code twelve=12},
 * {@code hectares=ha}, {@code one third=1/3}. Case, accents and full width do not count. The keys
 * are:
 *
 * <ul>
 *   <li>{@code detect}: words so common that they tell the language;
 *   <li>{@code article}: "the", "a"; {@code and}: "and"; {@code range}: "to" between two numbers or
 *       dates; {@code short}: words after which a stop ends no sentence, as in "No. 7";
 *   <li>{@code heading}, {@code goal}, {@code action}: words before the number of a section, a
 *       goal, a commitment; {@code counter-before} and {@code counter}: signs around a number, as
 *       in 第一章; {@code title-word}: words that a plan's own title has;
 *   <li>{@code introduction}, {@code implementation}, {@code annex}, {@code principles}, {@code
 *       contents}: whole titles; {@code page}, {@code page-of}, {@code page-after}: around a page's
 *       number;
 *   <li>{@code action-start}: first words of commitments; {@code chapeau-start}: first words of the
 *       text above them; {@code note-start}: first words of footnotes;
 *   <li>{@code column-number}, {@code -action}, {@code -group}, {@code -lead}, {@code -support},
 *       {@code -monitoring}, {@code -indicator}, {@code -deadline}: headers of table columns;
 *   <li>{@code number}, {@code scale} with values; {@code part}: fractions of a scale, as in "half
 *       a million" and "two and a half"; {@code decimal}: "point"; {@code numeral}: signs with
 *       values of which numbers such as 三百二十 are put together, digits up to 9 and powers of ten;
 *       {@code fraction} with values; {@code fraction-mark}: between the whole and the part of
 *       八分之一; {@code grouping}: a stop if 1.500 is more than a thousand;
 *   <li>{@code unit} with names; {@code measure}: words between a number and what it counts; {@code
 *       money} with names: currencies before a number; {@code rate}: whole rates such as "per
 *       thousand"; {@code per}: words before the number or time of a rate; {@code percent-before},
 *       {@code rate-before} with names; {@code unit-end}: words that end a counted thing; {@code
 *       duration}: units of time; {@code amount-of}: "of" behind a length of time that is an
 *       amount, as in "12 years of schooling";
 *   <li>{@code number-not-after}, {@code number-not-before}: words beside a number that is no
 *       target, such as "article" and "hotline"; {@code out-of}: between the numbers of "one in
 *       three"; {@code person} with {@code age-before} behind it, and {@code age-after}: what makes
 *       a number an age, as in "children under 5" and "years old";
 *   <li>{@code at-least}, {@code at-most}, {@code more-than}, {@code less-than}, {@code over},
 *       {@code about}, {@code nearly}, {@code between}: before a number; with {@code -after} (the
 *       first two, over and about): behind it;
 *   <li>{@code raise}, {@code lower}: verbs and nouns before a number, with {@code -after} those at
 *       the end of the clause behind it; {@code change-by}; {@code change-of}: behind the noun of
 *       "a reduction of 10 percent"; {@code level-to}; {@code from}, {@code step-from} with a verb
 *       that has no direction ("go from"), {@code step-join}: what may stand between the words of
 *       "from 40 % in 2020 to 30 %", {@code base-level}: before the level before; {@code multiple}
 *       (with values), {@code multiple-not}: phrases such as "double standards", {@code
 *       multiple-by}, {@code multiple-after}: around the number of a multiple, {@code times-of}:
 *       behind "times" of something, {@code multiple-more} (so many times more), {@code halve};
 *       {@code per-year}, {@code total}, {@code qualitative}; {@code past}: words of clauses that
 *       tell how things were;
 *   <li>{@code by-date}, {@code in-date}, {@code by-date-after}, {@code baseline}: words around
 *       dates; {@code since-after}: behind a date from which on something holds; {@code
 *       time-limit}, {@code time-limit-after}: words around a length of time that is a limit and no
 *       amount, as in "within 30 days"; {@code month} (with values), {@code date-join}, {@code
 *       day-after}, {@code month-after}, {@code year-after}: inside dates, as in 31 de diciembre
 *       and 2025年6月; {@code name-end}: verbs that end an indicator's name;
 *   <li>{@code body-head}: words that make capitalised words a body's name; {@code body-of}, {@code
 *       body-join}: small words inside such a name, of which only the first may stand before
 *       another head; {@code body-not}: words of names that are none of a body, such as "act";
 *       {@code body-name}: whole names; {@code body-start} and {@code body-suffix}: beginnings and
 *       ends of names in scripts without capitals; {@code body-stop}: words that stand in no such
 *       name, and first words of sentences that are in none; {@code body-lead}, {@code
 *       body-support}, {@code body-monitoring}: before a name, what the body does.
 * </ul>
 *
 * <p>Headings and tables are known by the cues of all languages of a reader. What prose says is
 * read with those of the language that it looks most like, and of languages in other scripts.
 *
 * <p>English, Spanish and Chinese ship with the library: {@link #of(String)}. Instances are
 * immutable and safe to share between threads.
 */
public final class OutlineCues {

  private static final ImmutableList<String> SHIPPED = ImmutableList.of("en", "zh", "es");
  private static final Splitter PHRASES = Splitter.on('|').trimResults().omitEmptyStrings();

  /**
   * One phrase.
   *
   * @param cue what it is a cue for
   * @param text as the file has it
   * @param value what stands after the equals sign, or empty
   */
  record Phrase(Cue cue, String text, String value) {}

  private final String language;
  private final ImmutableList<Phrase> phrases;

  private OutlineCues(String language, ImmutableList<Phrase> phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  /** {@return the cues that ship: English, Chinese, Spanish} */
  public static ImmutableList<OutlineCues> shipped() {
    return SHIPPED.stream().map(OutlineCues::of).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the cues that ship for a language.
   *
   * @param language a tag that begins with {@code en}, {@code zh} or {@code es}, such as {@code
   *     "es-MX"}; texts are then read as of exactly this language
   * @throws IllegalArgumentException if none ship for it
   */
  public static OutlineCues of(String language) {
    String primary = Splitter.on('-').split(language).iterator().next();
    URL file = OutlineCues.class.getResource(primary + ".cues");
    if (!SHIPPED.contains(primary) || file == null) {
      throw new IllegalArgumentException(
          "OutlineCues.language: expected one of " + SHIPPED + ", but got '" + language + "'");
    }
    try {
      OutlineCues cues = parse(Resources.toString(file, StandardCharsets.UTF_8));
      return new OutlineCues(language, cues.phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a cue file.
   *
   * @throws InputException if it is none
   * @throws IOException if it cannot be read
   */
  public static OutlineCues read(Path file) throws IOException {
    return parse(InputText.of(file, InputLimits.STANDARD));
  }

  /**
   * Reads the text of a cue file.
   *
   * @throws InputException if a line has no key or one that is not known, if a value is no number
   *     where one is needed, or if the language is missing
   */
  public static OutlineCues parse(String text) {
    Optional<String> language = Optional.empty();
    List<Phrase> phrases = new ArrayList<>();
    int number = 0;
    for (String line : Splitter.onPattern("\r\n|\n|\r").split(text)) {
      number++;
      int colon = line.indexOf(':');
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      InputPlace place = new InputPlace(number, 1);
      if (colon < 0) {
        throw new InputException(place, "expected 'key: phrase | phrase', but got '" + line + "'");
      }
      String key = line.substring(0, colon).strip();
      String rest = line.substring(colon + 1);
      if (key.equals("language")) {
        language = Optional.of(tag(rest.strip(), place));
      } else {
        Cue cue = cue(key, place);
        PHRASES.split(rest).forEach(phrase -> phrases.add(phrase(cue, phrase, place)));
      }
    }
    String found =
        language.orElseThrow(
            () ->
                new InputException(InputPlace.START, "expected a line 'language: ', but got none"));
    return new OutlineCues(found, ImmutableList.copyOf(phrases));
  }

  private static String tag(String tag, InputPlace place) {
    if (tag.isEmpty() || !Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
      throw new InputException(
          place, "expected a BCP 47 language tag such as 'fr', but got '" + tag + "'");
    }
    return tag;
  }

  private static Cue cue(String key, InputPlace place) {
    for (Cue cue : Cue.values()) {
      if (cue.key().equals(key)) {
        return cue;
      }
    }
    throw new InputException(place, "expected a known key, but got '" + key + "'");
  }

  private static Phrase phrase(Cue cue, String phrase, InputPlace place) {
    int equals = phrase.indexOf('=');
    String words = (equals < 0 ? phrase : phrase.substring(0, equals)).strip();
    String value = equals < 0 ? "" : phrase.substring(equals + 1).strip();
    boolean number =
        switch (cue) {
          case NUMBER, NUMERAL, SCALE, MULTIPLE, MONTH -> true;
          default -> false;
        };
    boolean fits =
        number
            ? value.length() <= 15
                && !value.isEmpty()
                && CharMatcher.inRange('0', '9').matchesAllOf(value)
            : (cue != Cue.FRACTION && cue != Cue.PART) || value.matches("[1-9][0-9]?/[1-9][0-9]?");
    if (!fits || words.isEmpty()) {
      throw new InputException(
          place,
          "expected a phrase with its value for " + cue.key() + ", but got '" + phrase + "'");
    }
    return new Phrase(cue, words, value);
  }

  /** {@return the language of these cues, as a BCP 47 tag} */
  public String language() {
    return language;
  }

  /** {@return the script of its first letter} */
  Character.UnicodeScript script() {
    return phrases.stream()
        .flatMapToInt(phrase -> phrase.text().codePoints())
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.COMMON);
  }

  ImmutableList<Phrase> phrases() {
    return phrases;
  }

  /** Returns the language. */
  @Override
  public String toString() {
    return "OutlineCues{" + language + "}";
  }
}
