package org.rightsplan.validation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementPath;

/**
 * One thing that validation found.
 *
 * @param code what it is about
 * @param severity how much it weighs
 * @param edition the id of the edition that it is about, or empty if it is about a plan as a whole;
 *     rules leave it empty and the validator fills it in
 * @param path the place in that edition; {@link ElementPath#edition()} for the edition itself
 * @param message an English sentence that says what was expected and what is there instead, not
 *     blank
 * @param sentence the same in parts, to be worded in other languages; empty for callers' own rules,
 *     and of no account for whether two findings are equal
 */
public record Finding(
    FindingCode code,
    Severity severity,
    Optional<String> edition,
    ElementPath path,
    String message,
    Optional<FindingSentence> sentence) {

  /**
   * Checks the message.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Finding {
    if (message.isBlank()) {
      throw new IllegalArgumentException(
          "Finding.message: expected text that is not blank, but got '" + message + "'");
    }
  }

  /**
   * Makes a finding that is known by its message only.
   *
   * @throws IllegalArgumentException if the message is blank
   */
  public Finding(
      FindingCode code,
      Severity severity,
      Optional<String> edition,
      ElementPath path,
      String message) {
    this(code, severity, edition, path, message, Optional.empty());
  }

  /** Returns a finding of the severity that its code has. */
  public static Finding of(FindingCode code, ElementPath path, String message) {
    return of(code, code.severity(), path, message);
  }

  /** Returns a finding of another severity than its code has. */
  public static Finding of(FindingCode code, Severity severity, ElementPath path, String message) {
    return new Finding(code, severity, Optional.empty(), path, message);
  }

  static Finding of(FindingCode code, ElementPath path, FindingSentence sentence) {
    return of(code, code.severity(), path, sentence);
  }

  static Finding of(
      FindingCode code, Severity severity, ElementPath path, FindingSentence sentence) {
    return new Finding(
        code, severity, Optional.empty(), path, sentence.toString(), Optional.of(sentence));
  }

  /** Returns this finding with the id of the edition that it is about. */
  public Finding withEdition(String id) {
    return new Finding(code, severity, Optional.of(id), path, message, sentence);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && code.equals(that.code)
        && severity == that.severity
        && edition.equals(that.edition)
        && path.equals(that.path)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, severity, edition, path, message);
  }

  /**
   * Returns severity, code, place and message in one line, such as {@code ERROR DUPLICATE_ID
   * samplia-2016 sections[2]: ...}.
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder().append(severity).append(' ').append(code.name());
    edition.ifPresent(id -> line.append(' ').append(id));
    String place = path.toString();
    if (!place.isEmpty()) {
      line.append(' ').append(place);
    }
    return line.append(": ").append(message).toString();
  }
}
