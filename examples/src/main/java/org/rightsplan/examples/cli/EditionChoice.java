package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Period;

/**
 * Picks an edition of a plan by what the user calls it: its id, its ordinal, or the year in which
 * its period begins. The first of these that fits one edition counts.
 */
final class EditionChoice {

  private EditionChoice() {}

  /**
   * Returns the edition that a word names.
   *
   * @param option the option that the word was given with, for the message
   */
  static Edition pick(PlanFile file, String word, String option) {
    return only(file, edition -> edition.id().equals(word))
        .or(() -> only(file, edition -> ordinal(edition).equals(word)))
        .or(() -> only(file, edition -> year(edition).equals(word)))
        .orElseThrow(
            () -> Failure.usage(option + ": expected " + names(file) + ", but got '" + word + "'"));
  }

  /** Returns the edition that a word names, or the only one if there is no word. */
  static Edition pick(PlanFile file, Optional<String> word, String option) {
    if (word.isPresent()) {
      return pick(file, word.get(), option);
    }
    if (file.editions().size() == 1) {
      return file.editions().get(0);
    }
    if (file.editions().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT, file.name() + ": error: expected an edition, but the plan has none");
    }
    throw Failure.usage(
        file.name()
            + " holds "
            + file.editions().size()
            + " editions; choose one with "
            + option
            + ": "
            + names(file));
  }

  private static Optional<Edition> only(PlanFile file, Predicate<Edition> wanted) {
    ImmutableList<Edition> found =
        file.editions().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String ordinal(Edition edition) {
    return edition.ordinal().isPresent() ? String.valueOf(edition.ordinal().getAsInt()) : "";
  }

  private static String year(Edition edition) {
    return edition
        .period()
        .flatMap(Period::start)
        .map(start -> String.valueOf(start.year()))
        .orElse("");
  }

  /** Returns what the editions of a file can be called. */
  private static String names(PlanFile file) {
    return file.editions().stream()
        .map(
            edition -> {
              String others =
                  java.util.stream.Stream.of(ordinal(edition), year(edition))
                      .filter(name -> !name.isEmpty())
                      .collect(Collectors.joining(" or "));
              return edition.id() + (others.isEmpty() ? "" : " (" + others + ")");
            })
        .collect(Collectors.joining(", "));
  }
}
