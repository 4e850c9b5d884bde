package org.rightsplan.claim;

import com.google.common.collect.ImmutableSet;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Section;

/**
 * Which sections of an edition are called by a name: by a number, as in {@link Place}, if a section
 * there has it; otherwise by words that stand together in the title.
 *
 * <p>A number is no word, so that "V" or "一" does not name a section whose title happens to have
 * it.
 */
final class Called {

  private final String edition;
  private final String name;
  private final ImmutableSet<ElementPath> numbered;

  private Called(Edition edition, String name, ImmutableSet<ElementPath> numbered) {
    this.edition = edition.id();
    this.name = name;
    this.numbered = numbered;
  }

  /** Returns who is called so in an edition. */
  static Called inAll(Edition edition, String name) {
    return new Called(edition, name, Texts.numbered(edition, name));
  }

  /** Returns who is called so of the sections directly under an edition or section. */
  static Called under(Edition edition, ElementPath around, String name) {
    return new Called(
        edition,
        name,
        Texts.numbered(edition, name).stream()
            .filter(path -> path.parent().orElseThrow().equals(around))
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** Tells whether a section is called so. */
  boolean is(ElementPath path, Section section) {
    return numbered.isEmpty()
        ? Names.isIn(section.title(), name)
        : numbered.contains(path) || Names.is(section.title(), name);
  }

  ElementRef ref(ElementPath path) {
    return Texts.ref(edition, path);
  }
}
