package org.rightsplan.validation;

import com.google.common.base.Ascii;
import java.util.Locale;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** How messages call things; every name is short, however long the text is. */
final class Words {

  private static final int LONGEST = 60;

  /** A label names every step of the way; beyond this the element's own place has to do. */
  private static final int DEEPEST = 8;

  private Words() {}

  /** Returns the kind and label of an element, such as {@code commitment I(4) #2}. */
  static String of(Located<?> located) {
    String kind = kind(located.element());
    return located.path().depth() > DEEPEST
        ? kind + " #" + (located.path().index() + 1)
        : kind + " " + shortened(located.label());
  }

  /** Returns the kind and label of what is at a path, or the path itself. */
  static String of(Edition edition, ElementPath path) {
    if (path.depth() == 0) {
      return "the edition";
    }
    return edition.elements().at(path).map(Words::of).orElseGet(() -> shortened(path.toString()));
  }

  private static String kind(Object element) {
    if (element instanceof Section) {
      return "section";
    }
    if (element instanceof Objective) {
      return "commitment";
    }
    return element instanceof Indicator ? "indicator" : "principle";
  }

  /** Returns the text in quotation marks, its end left out if it is long. */
  static String quoted(String text) {
    return "'" + shortened(text) + "'";
  }

  static String shortened(String text) {
    return Ascii.truncate(text, LONGEST, "...");
  }

  /** Returns a constant as a word, such as {@code reported}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
