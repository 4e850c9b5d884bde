package org.rightsplan.xml;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags as documents have them. */
public final class LanguageTags {

  /** The tag of a text whose language is not known (BCP 47). */
  public static final String UNKNOWN = "und";

  private LanguageTags() {}

  /** Returns the canonical form of a tag, such as {@code en-GB} for {@code EN_gb}, if it is one. */
  public static Optional<String> canonical(String tag) {
    try {
      String canonical =
          new Locale.Builder()
              .setLanguageTag(tag.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return tag.isBlank() ? Optional.empty() : Optional.of(canonical);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
