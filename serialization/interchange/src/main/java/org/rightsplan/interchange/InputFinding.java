package org.rightsplan.interchange;

import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/**
 * One thing in an input that its reader could not take as it stands: what it is, where, and what
 * was made of it.
 *
 * @param code what it is about; each format has an enum of its own
 * @param severity how much it weighs
 * @param place where it begins
 * @param text the characters of the input that it is about; empty where it is about something
 *     missing
 * @param message an English sentence that says what was expected, what is there instead, and what
 *     the reader did about it, not blank
 */
public record InputFinding(
    FindingCode code, Severity severity, InputPlace place, String text, String message) {

  /**
   * Checks the message.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public InputFinding {
    if (message.isBlank()) {
      throw new IllegalArgumentException(
          "InputFinding.message: expected text that is not blank, but got '" + message + "'");
    }
  }

  /** Returns a finding of the severity that its code has. */
  public static InputFinding of(FindingCode code, InputPlace place, String text, String message) {
    return new InputFinding(code, code.severity(), place, text, message);
  }

  /** Returns severity, code, place and message in one line. */
  @Override
  public String toString() {
    return severity + " " + code.name() + " " + place + ": " + message;
  }
}
