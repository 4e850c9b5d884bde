package org.rightsplan.diff;

import java.util.List;
import java.util.Optional;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Reference;

/** Tells whether references lead to the same things, whatever languages name them. */
final class References {

  private References() {}

  static boolean sameThings(List<Reference> one, List<Reference> two) {
    if (one.size() != two.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!isSame(one.get(i), two.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSame(Reference one, Reference two) {
    if (one instanceof Reference.Law was && two instanceof Reference.Law is) {
      return was.identifier().equals(is.identifier())
          && (was.identifier().isPresent() || Texts.shareALanguage(was.title(), is.title()))
          && !Texts.isReworded(was.title(), is.title());
    }
    if (one instanceof Reference.Concept was && two instanceof Reference.Concept is) {
      return was.scheme().equals(is.scheme())
          && was.code().equals(is.code())
          && isSameLabel(was.label(), is.label());
    }
    return one.equals(two);
  }

  /** A concept is known by its code, so a label that came or went says nothing. */
  private static boolean isSameLabel(Optional<LocalizedText> was, Optional<LocalizedText> is) {
    return was.isEmpty() || is.isEmpty() || !Texts.isReworded(was.get(), is.get());
  }
}
