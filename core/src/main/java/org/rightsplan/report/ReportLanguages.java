package org.rightsplan.report;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsplan.report.wording.Words;

/** The languages that are there: the library's own, and those that services add. */
final class ReportLanguages {

  private static final Supplier<ImmutableMap<String, ReportLanguage>> ALL =
      Suppliers.memoize(ReportLanguages::load);

  private static final Pattern FILLED_IN = Pattern.compile("\\{\\d}");

  private ReportLanguages() {}

  static ImmutableSortedSet<String> tags() {
    return ImmutableSortedSet.copyOf(ALL.get().keySet());
  }

  /** Returns the language of a locale: the one with its tag, else that with the longest of it. */
  static Optional<ReportLanguage> find(Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = withoutLast(tag)) {
      ReportLanguage found = ALL.get().get(tag);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String withoutLast(String tag) {
    int end = tag.lastIndexOf('-');
    return end < 0 ? "" : tag.substring(0, end);
  }

  /** Returns the words for a report. */
  static Words words(ReportOptions options) {
    ReportLanguage language = find(options.locale()).orElseThrow();
    ReportLanguage english = find(Locale.ENGLISH).orElseThrow();
    if (!(language instanceof Own)) {
      check(language, english.messages());
    }
    return new Words(
        options.locale(),
        language.messages(),
        english.messages(),
        language::plural,
        options.longestList());
  }

  /** Returns the keys of the messages that a language leaves to English. */
  static ImmutableSortedSet<String> untranslated(Locale locale) {
    ReportLanguage language = find(locale).orElseThrow();
    return find(Locale.ENGLISH).orElseThrow().messages().keySet().stream()
        // English has two forms for numbers; another language has those that it says it has.
        .filter(key -> !key.endsWith(".one") || language.plural(1).equals("one"))
        .filter(key -> !language.messages().containsKey(key))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** Refuses messages that ask for something to be filled in that nobody gives. */
  private static void check(ReportLanguage language, Map<String, String> english) {
    language
        .messages()
        .forEach(
            (key, message) -> {
              int dot = key.lastIndexOf('.');
              String general = dot < 0 ? key : key.substring(0, dot) + ".other";
              @Nullable String original = english.getOrDefault(key, english.get(general));
              if (original != null && !filledIn(original).containsAll(filledIn(message))) {
                throw new IllegalStateException(
                    "ReportLanguage "
                        + language.locale().toLanguageTag()
                        + ", message '"
                        + key
                        + "': expected no more to fill in than "
                        + filledIn(original)
                        + ", but got '"
                        + message
                        + "'");
              }
            });
  }

  private static ImmutableSortedSet<String> filledIn(String message) {
    return FILLED_IN
        .matcher(message)
        .results()
        .map(MatchResult::group)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  private static ImmutableMap<String, ReportLanguage> load() {
    Map<String, ReportLanguage> all = new LinkedHashMap<>();
    all.put("en", Own.of(Locale.ENGLISH, "messages.properties", false));
    all.put("es", Own.of(new Locale("es"), "messages_es.properties", false));
    all.put("zh", Own.of(Locale.CHINESE, "messages_zh.properties", true));
    for (ReportLanguage added : ServiceLoader.load(ReportLanguage.class)) {
      all.put(added.locale().toLanguageTag(), added);
    }
    return ImmutableMap.copyOf(all);
  }

  private static ImmutableMap<String, String> read(String name) {
    Properties properties = new Properties();
    try (@Nullable InputStream stream = ReportLanguages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "ReportLanguages: expected the resource '" + name + "' beside the class, but got none");
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("ReportLanguages: '" + name + "' cannot be read", e);
    }
    ImmutableMap.Builder<String, String> messages = ImmutableMap.builder();
    for (String key : properties.stringPropertyNames()) {
      messages.put(key, properties.getProperty(key));
    }
    return messages.buildOrThrow();
  }

  /**
   * A language of the library.
   *
   * @param locale the language
   * @param read its messages, read when they are first asked for
   * @param withoutPlurals whether one form serves every number
   */
  private record Own(
      Locale locale, Supplier<ImmutableMap<String, String>> read, boolean withoutPlurals)
      implements ReportLanguage {

    static Own of(Locale locale, String resource, boolean withoutPlurals) {
      return new Own(
          locale, Suppliers.memoize(() -> ReportLanguages.read(resource)), withoutPlurals);
    }

    @Override
    public ImmutableMap<String, String> messages() {
      return read.get();
    }

    @Override
    public String plural(long number) {
      return withoutPlurals || number != 1 ? "other" : "one";
    }
  }
}
