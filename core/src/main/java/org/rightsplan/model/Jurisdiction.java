package org.rightsplan.model;

import java.util.regex.Pattern;

/**
 * Whose plan it is: a country or part of one by its ISO 3166 code, or a place under another scheme.
 *
 * @param scheme the code list, {@link #ISO_3166} or the caller's own, not blank
 * @param code the code in that list, such as {@code "CN"} or {@code "GB-SCT"}, not blank
 */
public record Jurisdiction(String scheme, String code) {

  /** The scheme of ISO 3166-1 alpha-2 and ISO 3166-2 codes. */
  public static final String ISO_3166 = "iso-3166";

  private static final Pattern ISO_FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

  /**
   * Checks scheme and code. Whether ISO has assigned the code is not checked.
   *
   * @throws IllegalArgumentException if either is blank, or if an ISO 3166 code has not the form
   *     {@code CN} or {@code GB-SCT}
   */
  public Jurisdiction {
    Check.notBlank("Jurisdiction.scheme", scheme);
    Check.notBlank("Jurisdiction.code", code);
    if (scheme.equals(ISO_3166)) {
      Check.that(
          ISO_FORM.matcher(code).matches(),
          "Jurisdiction.code",
          "an ISO 3166 code such as CN or GB-SCT",
          "'" + code + "'");
    }
  }

  /** Returns the country or subdivision with this ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  public static Jurisdiction iso3166(String code) {
    return new Jurisdiction(ISO_3166, code);
  }

  /** Returns the code, after the scheme unless that is ISO 3166. */
  @Override
  public String toString() {
    return scheme.equals(ISO_3166) ? code : scheme + ":" + code;
  }
}
