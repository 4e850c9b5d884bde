package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.rightsplan.model.Edition;

/**
 * A short stand-in for the whole content of an edition: equal editions have equal fingerprints, and
 * no two different ones are known to have the same.
 *
 * <p>It depends on the content alone and is the same on every machine. A digest is the first 32
 * hexadecimal digits of the SHA-256 of a canonical form of all values (FIPS 180-4). There are
 * several, so that two fingerprints tell in which part of the editions the difference lies:
 *
 * <pre>{@code
 * Fingerprint.of(edition).equals(Fingerprint.of(copy));
 * }</pre>
 *
 * @param edition the edition's id
 * @param own the digest of what the edition says of itself, its bodies and sources included
 * @param principles the digest of its principles
 * @param sections the digests of its main parts, each with all that stands under it
 */
public record Fingerprint(
    String edition, String own, String principles, ImmutableList<String> sections) {

  /** Returns the fingerprint of an edition. Cost: one walk through it. */
  public static Fingerprint of(Edition edition) {
    return new Fingerprint(
        edition.id(),
        CanonicalForm.digest(ElementShape.of(ElementShape.kindOf(edition)).facetsOf(edition)),
        CanonicalForm.digestOfElements(edition.principles()),
        edition.sections().stream()
            .map(section -> CanonicalForm.digestOfElements(List.of(section)))
            .collect(ImmutableList.toImmutableList()));
  }
}
