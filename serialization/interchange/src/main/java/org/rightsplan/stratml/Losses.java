package org.rightsplan.stratml;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rightsplan.interchange.Loss;
import org.rightsplan.model.Citation;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.xml.XmlElement;
import org.rightsplan.xml.XmlOutput;

/** What a document in the making could not hold. */
final class Losses {

  private static final String NO_ELEMENT = "StratML has no element for it";

  private final List<Loss> losses = new ArrayList<>();
  private final String language;

  Losses(String language) {
    this.language = language;
  }

  ImmutableList<Loss> all() {
    return ImmutableList.copyOf(losses);
  }

  void add(ElementPath path, String part, String reason) {
    losses.add(new Loss(path, part, reason));
  }

  /** Reports a part that has no element, if it says anything. */
  void unless(boolean silent, ElementPath path, String part) {
    if (!silent) {
      add(path, part, NO_ELEMENT);
    }
  }

  void unless(Optional<?> part, ElementPath path, String name) {
    unless(part.isEmpty(), path, name);
  }

  void unless(Collection<?> part, ElementPath path, String name) {
    unless(part.isEmpty(), path, name);
  }

  /** Reports all citations but those whose notes the document has elements for. */
  void citations(List<Citation> citations, ElementPath path, String name, String... elements) {
    List<String> taken = new ArrayList<>();
    boolean others =
        citations.stream()
            .anyMatch(
                citation -> {
                  String place = citation.paragraph().orElse("");
                  boolean known =
                      List.of(elements).contains(place)
                          && !taken.contains(place)
                          && PlanWriting.isNoted(citation, place);
                  taken.add(place);
                  return !known;
                });
    unless(!others, path, name);
  }

  /** Returns the text to write, and reports other languages and characters that XML has not. */
  String text(LocalizedText text, ElementPath path, String name) {
    String chosen = text.in(language).orElseGet(text::text);
    if (text.texts().size() > 1) {
      add(path, name, "StratML has one language: of " + text.texts().keySet() + " one is written");
    } else if (text.original().isPresent()) {
      add(path, name + ".original", NO_ELEMENT);
    }
    return plain(chosen, path, name);
  }

  String plain(String text, ElementPath path, String name) {
    if (XmlOutput.cannotHold(text)) {
      add(path, name, "XML cannot hold some of its characters");
    } else if (!text.equals(XmlElement.trimmed(text))) {
      add(path, name, "blanks around a text are not kept");
    }
    return XmlElement.trimmed(text);
  }
}
