package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.alignment.Basis;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Reason;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.TargetEffect;
import org.rightsplan.diff.TargetReason;
import org.rightsplan.lineage.EventKind;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Measure;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.validation.ConsistencyCode;
import org.rightsplan.validation.FindingSentence;
import org.rightsplan.validation.HandbookCriterion;
import org.rightsplan.validation.Severity;
import org.rightsplan.validation.SigmaCriterion;

/** The messages: complete in every language, and one for everything that can be said. */
class MessagesTest {

  private static final Pattern FILLED_IN = Pattern.compile("\\{\\d}");

  /** What is said by the quotation marks or the name of a language alone. */
  private static final Set<Enum<?>> WITHOUT_WORDS =
      Set.of(
          FindingSentence.Kind.QUOTED, FindingSentence.Kind.LANGUAGE, VerdictSentence.Kind.QUOTED);

  private static Map<String, String> messages(String tag) {
    return ReportLanguages.find(Locale.forLanguageTag(tag)).orElseThrow().messages();
  }

  private static List<String> filledIn(String message) {
    return FILLED_IN.matcher(message).results().map(MatchResult::group).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "zh"})
  void everyLanguageHasEveryMessageWithTheSameToFillIn(String tag) {
    Map<String, String> english = messages("en");
    Map<String, String> other = messages(tag);
    assertTrue(english.size() > 300, "messages: " + english.size());
    ReportLanguage language = ReportLanguages.find(Locale.forLanguageTag(tag)).orElseThrow();
    boolean hasOne = language.plural(1).equals("one");
    TreeSet<String> expected = new TreeSet<>(english.keySet());
    expected.removeIf(key -> key.endsWith(".one") && !hasOne);
    assertEquals(expected, new TreeSet<>(other.keySet()));
    other.forEach(
        (key, said) -> assertEquals(filledIn(english.getOrDefault(key, "")), filledIn(said), key));
  }

  @Test
  void everythingThatCanBeSaidHasItsMessage() {
    List<String> missing = new ArrayList<>();
    for (Class<?> change : Change.class.getPermittedSubclasses()) {
      missing.add("kind." + change.getSimpleName());
      missing.add("change." + change.getSimpleName());
    }
    Stream.of(
            Basis.values(),
            Outcome.values(),
            Reason.values(),
            TargetEffect.values(),
            EventKind.values(),
            ElementKind.values(),
            TargetComparator.values(),
            TargetMode.values(),
            Bindingness.values(),
            Severity.values())
        .flatMap(Arrays::stream)
        .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
        .forEach(missing::add);
    Stream.of(ConsistencyCode.values(), HandbookCriterion.values(), SigmaCriterion.values())
        .flatMap(Arrays::stream)
        .forEach(code -> missing.add("FindingCode." + code.name()));
    Arrays.stream(TargetReason.Kind.values())
        .forEach(kind -> missing.add("TargetReason." + kind.name()));
    Stream.of(FindingSentence.Kind.values())
        .filter(kind -> !WITHOUT_WORDS.contains(kind))
        .forEach(kind -> missing.add("FindingSentence." + kind.name()));
    Stream.of(VerdictSentence.Kind.values())
        .filter(kind -> !WITHOUT_WORDS.contains(kind))
        .forEach(kind -> missing.add("VerdictSentence." + kind.name()));
    Stream.of(Bindingness.values(), Measure.values(), Horizon.values())
        .flatMap(Arrays::stream)
        .forEach(
            sort ->
                missing.add(
                    "Selection." + sort.getDeclaringClass().getSimpleName() + "." + sort.name()));
    Arrays.stream(ReviewItem.Reason.values())
        .forEach(
            reason -> {
              missing.add("ReviewItem." + reason.name());
              missing.add("review." + reason.name());
            });
    Arrays.stream(Approximation.values())
        .forEach(approximation -> missing.add("quantity." + approximation.name()));
    assertTrue(missing.size() > 150, "looked for: " + missing.size());
    missing.removeAll(messages("en").keySet());
    assertEquals(List.of(), missing);
  }

  /** What is filled in is counted there, so that no part of a finding or verdict gets lost. */
  @Test
  void theSentencesOfFindingsAndVerdictsAreInEnglishAsTheirMessagesAre() {
    ImmutableList<Object> parts = ImmutableList.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}");
    for (FindingSentence.Kind kind : FindingSentence.Kind.values()) {
      if (!WITHOUT_WORDS.contains(kind) && kind != FindingSentence.Kind.PLACE_IN_LIST) {
        assertEquals(
            new FindingSentence(kind, parts).toString(),
            messages("en").get("FindingSentence." + kind.name()));
      }
    }
    for (VerdictSentence.Kind kind : VerdictSentence.Kind.values()) {
      if (!WITHOUT_WORDS.contains(kind)) {
        assertEquals(
            new VerdictSentence(kind, parts).toString(),
            messages("en").get("VerdictSentence." + kind.name()));
      }
    }
  }

  /** A message that nothing says is a message that translators write in vain. */
  @Test
  void everyMessageIsSaidSomewhere() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/rightsplan/report"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        code.append(Files.readString(file));
      }
    }
    List<String> unsaid = new ArrayList<>();
    for (String key : messages("en").keySet()) {
      String stem = key.replaceAll("\\.(one|other)$", "");
      int dot = stem.indexOf('.');
      boolean isConstant = dot > 0 && Character.isUpperCase(key.charAt(0));
      boolean said =
          isConstant
              || code.indexOf('"' + stem + '"') >= 0
              || code.indexOf('"' + stem.substring(0, dot + 1) + '"') >= 0
              || (stem.lastIndexOf('.') > 0
                  && code.indexOf('"' + stem.substring(0, stem.lastIndexOf('.') + 1) + '"') >= 0)
              || (stem.lastIndexOf('.') > 0
                  && code.indexOf('"' + stem.substring(stem.lastIndexOf('.'))) >= 0);
      if (!said) {
        unsaid.add(key);
      }
    }
    assertEquals(List.of(), unsaid);
  }

  @Test
  void aLanguageIsFoundByItsTagOrTheStartOfIt() {
    assertEquals(ImmutableSortedSet.of("en", "es", "zh"), ReportOptions.languages());
    for (String tag : List.of("zh-Hans", "zh-Hant-TW", "es-MX", "en-GB")) {
      assertEquals(Locale.forLanguageTag(tag), ReportOptions.in(tag).locale());
    }
    assertEquals(
        "ReportOptions.locale: expected a language of [en, es, zh], but got 'fr'",
        assertThrows(IllegalArgumentException.class, () -> ReportOptions.in("fr")).getMessage());
    assertEquals(
        "ReportOptions.width: expected 20 or more, but got 3",
        assertThrows(IllegalArgumentException.class, () -> ReportOptions.defaults().withWidth(3))
            .getMessage());
    assertEquals(
        "ReportOptions.longestList: expected 1 or more, but got 0",
        assertThrows(
                IllegalArgumentException.class, () -> ReportOptions.defaults().withLongestList(0))
            .getMessage());
  }
}
