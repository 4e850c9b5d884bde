package org.rightsplan.examples;

import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** Finds parts of China's plan by the names that the tables beside the tests use. */
final class ChinaPlaces {

  private ChinaPlaces() {}

  /** Returns the edition whose period begins in a year. */
  static Edition edition(String year) {
    return ReferencePlans.china().edition("china-" + year).orElseThrow();
  }

  /** Returns a section by its printed numbers, such as "I(7)" or "III.1"; the introduction is 0. */
  static Located<Section> section(String year, String label) {
    return edition(year).elements().sections().stream()
        .filter(section -> labelOf(section).equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + year + " " + label));
  }

  static String labelOf(Located<Section> section) {
    return section.element().kind() == SectionKind.INTRODUCTION ? "0" : section.label();
  }

  /** Returns a task by its place: a number among the printed ones, a letter among the reported. */
  static Located<Objective> task(String year, String label, String place) {
    Located<Section> section = section(year, label);
    boolean letter = Character.isLetter(place.charAt(0));
    Attestation wanted = letter ? Attestation.REPORTED : Attestation.PRINTED;
    int index = letter ? place.charAt(0) - 'a' : Integer.parseInt(place) - 1;
    List<Located<Objective>> found =
        edition(year).elements().objectives().stream()
            .filter(task -> task.path().parent().equals(Optional.of(section.path())))
            .filter(task -> task.element().attestation() == wanted)
            .toList();
    if (index >= found.size()) {
      throw new AssertionError("no task " + year + " " + label + "#" + place);
    }
    return found.get(index);
  }
}
