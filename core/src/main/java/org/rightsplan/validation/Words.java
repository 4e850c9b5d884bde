package org.rightsplan.validation;

import com.google.common.base.Ascii;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** How sentences call things; every name is short, however long the text is. */
final class Words {

  private static final int LONGEST = 60;

  /** A label names every step of the way; beyond this the element's own place has to do. */
  private static final int DEEPEST = 8;

  private Words() {}

  /** Returns the kind and label of an element, such as {@code commitment I(4) #2}. */
  static FindingSentence of(Located<?> located) {
    return kind(located.element())
        .of(
            located.path().depth() > DEEPEST
                ? "#" + (located.path().index() + 1)
                : located.label());
  }

  /** Returns the kind and label of what is at a path, or the path itself. */
  static FindingSentence of(Edition edition, ElementPath path) {
    if (path.depth() == 0) {
      return FindingSentence.Kind.THE_EDITION.of();
    }
    return edition
        .elements()
        .at(path)
        .map(Words::of)
        .orElseGet(() -> FindingSentence.Kind.PLACE.of(path));
  }

  private static FindingSentence.Kind kind(Object element) {
    if (element instanceof Section) {
      return FindingSentence.Kind.SECTION;
    }
    if (element instanceof Objective) {
      return FindingSentence.Kind.COMMITMENT;
    }
    return element instanceof Indicator
        ? FindingSentence.Kind.INDICATOR
        : FindingSentence.Kind.PRINCIPLE;
  }

  /** Returns the text, its end left out if it is long. */
  static String shortened(String text) {
    return Ascii.truncate(text, LONGEST, "...");
  }
}
