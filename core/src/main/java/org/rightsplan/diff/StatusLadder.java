package org.rightsplan.diff;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;

/**
 * The steps by which something comes about, lowest first, with the words by which a text names
 * them: a law is studied, drafted, enacted and applied.
 *
 * <p>A step is read only where a clause names both the thing and a word of the step, in whatever
 * order, and no word that makes it doubtful. If the clauses name two different steps, as in "study
 * and draft a law" or "enact the draft law", none is read: that cannot be told. Case does not
 * count. In a script without spaces a word is found anywhere, otherwise as a whole word.
 *
 * <p>{@link #LAW} and {@link #REPORT} read English. A caller who needs another language, other
 * things or other words builds a ladder and gives it to {@link EditionDiff#of(
 * org.rightsplan.alignment.Alignment, ImmutableList)}.
 *
 * @param name what climbs, such as {@code "law"}
 * @param language the language of the words, a BCP 47 tag
 * @param steps the words of each step by its name, the lowest step first, at least two steps
 * @param things the words for what climbs
 * @param doubts words that make a clause say something else than the step, such as "not"
 */
public record StatusLadder(
    String name,
    String language,
    ImmutableMap<String, ImmutableSet<String>> steps,
    ImmutableSet<String> things,
    ImmutableSet<String> doubts) {

  private static final ImmutableSet<String> ENGLISH_DOUBTS =
      ImmutableSet.of(
          "not", "no", "never", "without", "after", "before", "once", "when", "if", "unless",
          "until", "since", "already", "how", "whether");

  /** Laws and regulations: study, draft, enact, apply. */
  public static final StatusLadder LAW =
      new StatusLadder(
          "law",
          "en",
          ImmutableMap.of(
              "study",
              ImmutableSet.of(
                  "study", "studying", "studied", "examine", "examining", "explore", "exploring"),
              "draft",
              ImmutableSet.of(
                  "draft",
                  "drafts",
                  "drafting",
                  "drafted",
                  "formulate",
                  "formulating",
                  "formulated"),
              "enact",
              ImmutableSet.of(
                  "enact",
                  "enacting",
                  "enacted",
                  "adopt",
                  "adopting",
                  "adopted",
                  "promulgate",
                  "promulgating",
                  "promulgated",
                  "pass",
                  "passing",
                  "passed"),
              "apply",
              ImmutableSet.of(
                  "apply",
                  "applying",
                  "applied",
                  "implement",
                  "implementing",
                  "implemented",
                  "enforce",
                  "enforcing",
                  "enforced")),
          ImmutableSet.of(
              "law",
              "laws",
              "act",
              "bill",
              "code",
              "regulation",
              "regulations",
              "legislation",
              "statute",
              "statutes"),
          ENGLISH_DOUBTS);

  /** Reports, such as those to treaty bodies: prepared, submitted, reviewed. */
  public static final StatusLadder REPORT =
      new StatusLadder(
          "report",
          "en",
          ImmutableMap.of(
              "prepared",
              ImmutableSet.of(
                  "prepare",
                  "preparing",
                  "prepared",
                  "write",
                  "writing",
                  "written",
                  "compile",
                  "compiling",
                  "compiled"),
              "submitted",
              ImmutableSet.of("submit", "submitting", "submitted", "present", "presented"),
              "reviewed",
              ImmutableSet.of("reviewed", "review", "considered", "defend", "defended")),
          ImmutableSet.of("report", "reports"),
          ENGLISH_DOUBTS);

  /** The ladders that are read unless others are given. */
  public static final ImmutableList<StatusLadder> DEFAULTS = ImmutableList.of(LAW, REPORT);

  private static final Splitter CLAUSES =
      Splitter.on(CharMatcher.anyOf(".;:,\n。；：，、")).trimResults().omitEmptyStrings();

  /**
   * Checks the ladder.
   *
   * @throws IllegalArgumentException if it has fewer than two steps, a step without words, or no
   *     word for what climbs
   */
  public StatusLadder {
    if (steps.size() < 2 || steps.values().stream().anyMatch(Set::isEmpty)) {
      throw new IllegalArgumentException(
          "StatusLadder.steps: expected two steps or more, each with words, but got " + steps);
    }
    if (things.isEmpty()) {
      throw new IllegalArgumentException(
          "StatusLadder.things: expected words for what climbs, but got none");
    }
  }

  /** Returns the step that a commitment's title and statement name, if they name exactly one. */
  public Optional<String> stepOf(Objective commitment) {
    Set<String> found = new LinkedHashSet<>();
    commitment.title().ifPresent(text -> addSteps(text, found));
    commitment.statement().ifPresent(text -> addSteps(text, found));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private void addSteps(LocalizedText localized, Set<String> found) {
    Optional<String> text = localized.in(language);
    if (text.isEmpty()) {
      return;
    }
    for (String clause : CLAUSES.split(text.get().toLowerCase(Locale.ROOT))) {
      if (namesAny(clause, things) && !namesAny(clause, doubts)) {
        steps.forEach(
            (step, words) -> {
              if (namesAny(clause, words)) {
                found.add(step);
              }
            });
      }
    }
  }

  private static boolean namesAny(String clause, ImmutableSet<String> words) {
    return words.stream().anyMatch(word -> names(clause, word.toLowerCase(Locale.ROOT)));
  }

  private static boolean names(String clause, String word) {
    int at = clause.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      if (isBorder(clause, at) && isBorder(clause, end)) {
        return true;
      }
      at = clause.indexOf(word, at + 1);
    }
    return false;
  }

  /**
   * Tells whether a word may start or end here: not between two letters that are written joined.
   */
  private static boolean isBorder(String clause, int at) {
    if (at == 0 || at == clause.length()) {
      return true;
    }
    int left = clause.codePointBefore(at);
    int right = clause.codePointAt(at);
    return !Character.isLetterOrDigit(left)
        || !Character.isLetterOrDigit(right)
        || isUnspaced(left)
        || isUnspaced(right);
  }

  private static boolean isUnspaced(int letter) {
    return Character.isIdeographic(letter)
        || switch (Character.UnicodeScript.of(letter)) {
          case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  /** Returns how two commitments differ in their step, if both name one and the steps differ. */
  Optional<Change> compare(Objective before, Objective after) {
    Optional<String> from = stepOf(before);
    Optional<String> to = stepOf(after);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    return Optional.of(
        heightOf(to.get()) > heightOf(from.get())
            ? new Change.StatusAdvanced(name, from.get(), to.get())
            : new Change.StatusSetBack(name, from.get(), to.get()));
  }

  private int heightOf(String step) {
    return Iterables.indexOf(steps.keySet(), step::equals);
  }
}
