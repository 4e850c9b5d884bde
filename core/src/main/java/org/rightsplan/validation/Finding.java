package org.rightsplan.validation;

import java.util.Optional;
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
 */
public record Finding(
    FindingCode code,
    Severity severity,
    Optional<String> edition,
    ElementPath path,
    String message) {

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

  /** Returns a finding of the severity that its code has. */
  public static Finding of(FindingCode code, ElementPath path, String message) {
    return of(code, code.severity(), path, message);
  }

  /** Returns a finding of another severity than its code has. */
  public static Finding of(FindingCode code, Severity severity, ElementPath path, String message) {
    return new Finding(code, severity, Optional.empty(), path, message);
  }

  /** Returns this finding with the id of the edition that it is about. */
  public Finding withEdition(String id) {
    return new Finding(code, severity, Optional.of(id), path, message);
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
