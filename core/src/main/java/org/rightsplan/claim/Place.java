package org.rightsplan.claim;

import java.util.Optional;

/**
 * The part of an edition of which a statement speaks.
 *
 * <p>A section is named as people name it, by its printed number ({@code "III"}, {@code "I(7)"}) or
 * by its title in any language, case and spacing aside. Where several sections bear the name, a
 * claim is supported if it holds for one of them.
 *
 * @param edition the id of the edition, not blank
 * @param section the number or title of the section, or empty for the edition as a whole
 */
public record Place(String edition, Optional<String> section) {

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public Place {
    Claim.checkNotBlank("Place.edition", edition);
    section.ifPresent(name -> Claim.checkNotBlank("Place.section", name));
  }

  /** Returns an edition as a whole. */
  public static Place of(String edition) {
    return new Place(edition, Optional.empty());
  }

  /** Returns a section of an edition, by its number or title. */
  public static Place of(String edition, String section) {
    return new Place(edition, Optional.of(section));
  }

  /** Returns the names in words. */
  @Override
  public String toString() {
    return section.map(name -> "'" + name + "' of ").orElse("") + edition;
  }
}
