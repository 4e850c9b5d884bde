package org.rightsplan.stratml;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.xml.UndeclaredEntity;
import org.rightsplan.xml.XmlElement;

/** Finds where a document breaks the rules of the schemas that hold for all elements alike. */
final class SchemaCheck {

  private final List<InputFinding> findings;
  private final Set<String> ids = new HashSet<>();

  SchemaCheck(List<InputFinding> findings) {
    this.findings = findings;
  }

  /** Returns the document with the names that the schemas have, and nothing of other namespaces. */
  XmlElement named(XmlElement root) {
    return root.renamed(
        element -> {
          if (!Schema.isOwn(root, element)) {
            add(
                StratmlCode.FOREIGN_ELEMENT,
                element.place(),
                shown(element),
                "expected an element of StratML, but got "
                    + element
                    + " of '"
                    + element.namespace()
                    + "'; it is passed over");
            return Optional.empty();
          }
          String name = Schema.name(element.name());
          if (!name.equals(element.name())) {
            add(
                StratmlCode.MISSPELT_ELEMENT,
                element.place(),
                "",
                "expected <" + name + ">, but got " + element + "; it is taken all the same");
          }
          return Optional.of(name);
        });
  }

  void check(XmlElement root) {
    if (!Schema.NAMESPACES.contains(root.namespace())) {
      add(
          StratmlCode.UNKNOWN_NAMESPACE,
          root.place(),
          root.namespace(),
          "expected a namespace of StratML such as '"
              + StratmlPart.PART_1.namespace()
              + "', but got '"
              + root.namespace()
              + "'; the elements are taken by their names");
    }
    for (UndeclaredEntity entity : root.entities()) {
      add(StratmlCode.UNDECLARED_ENTITY, entity.place(), entity.written(), entity.message());
    }
    Deque<XmlElement> ahead = new ArrayDeque<>();
    ahead.push(root);
    while (!ahead.isEmpty()) {
      XmlElement element = ahead.pop();
      attributes(element);
      ImmutableList<String> known = Schema.children(element.name());
      ImmutableList<XmlElement> children = element.children();
      if (known.isEmpty()) {
        text(element, children);
      } else {
        if (!element.text().isEmpty()) {
          add(
              StratmlCode.STRAY_TEXT,
              element.place(),
              element.text(),
              "expected elements only in " + element + ", but got text; it is passed over");
        }
        children(element, known, children);
        for (XmlElement child : children.reverse()) {
          if (known.contains(child.name()) || Schema.isTakenAllTheSame(element, child)) {
            ahead.push(child);
          }
        }
      }
    }
  }

  private void text(XmlElement element, ImmutableList<XmlElement> children) {
    for (XmlElement child : children) {
      stray(element, child);
    }
    if (element.name().equals("Identifier")) {
      identifier(element);
    }
  }

  private void stray(XmlElement parent, XmlElement child) {
    add(
        StratmlCode.STRAY_ELEMENT,
        child.place(),
        shown(child),
        "expected no " + child + " in " + parent + "; it is passed over");
  }

  private void children(
      XmlElement element, ImmutableList<String> known, ImmutableList<XmlElement> children) {
    boolean inOlderOrder = isInOrder(children, Schema.olderChildren(element.name()));
    int last = 0;
    Set<String> seen = new HashSet<>();
    for (XmlElement child : children) {
      int rank = known.indexOf(child.name());
      if (rank < 0 && Schema.isTakenAllTheSame(element, child)) {
        add(
            StratmlCode.MISPLACED_ELEMENT,
            child.place(),
            "",
            "expected no " + child + " in " + element + "; it is taken all the same");
      } else if (rank < 0) {
        stray(element, child);
      } else if (!seen.add(child.name()) && !Schema.mayRepeat(child.name())) {
        add(
            StratmlCode.STRAY_ELEMENT,
            child.place(),
            shown(child),
            "expected one " + child + " in " + element + ", but got another; it is passed over");
      } else if (rank < last && !inOlderOrder) {
        add(
            StratmlCode.MISPLACED_ELEMENT,
            child.place(),
            "",
            "expected "
                + child
                + " before <"
                + known.get(last)
                + "> in "
                + element
                + "; it is taken all the same");
      }
      last = Math.max(last, rank);
    }
  }

  private static boolean isInOrder(ImmutableList<XmlElement> children, List<String> order) {
    int last = 0;
    for (XmlElement child : children) {
      int rank = order.indexOf(child.name());
      if (rank < last) {
        return false;
      }
      last = rank;
    }
    return true;
  }

  private void attributes(XmlElement element) {
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      String name = attribute.getKey();
      boolean general =
          name.startsWith("{" + XmlElement.XML + "}")
              || name.startsWith("{" + XmlElement.XSI + "}");
      if (!general && !Schema.hasAttribute(element.name(), name)) {
        add(
            StratmlCode.FOREIGN_ATTRIBUTE,
            element.place(),
            attribute.getValue(),
            "expected no attribute '" + name + "' on " + element + ", but got one");
      }
    }
  }

  private void identifier(XmlElement element) {
    String id = element.text();
    if (id.isEmpty()) {
      add(
          StratmlCode.EMPTY_ID,
          element.place(),
          "",
          "expected an identifier or no element for it, but got an empty one");
      return;
    }
    if (!Schema.isId(id)) {
      add(
          StratmlCode.INVALID_ID,
          element.place(),
          id,
          "expected an identifier that begins with a letter or '_' and goes on with these, digits,"
              + " '.' and '-', but got '"
              + id
              + "'; it is kept");
    }
    if (!ids.add(id)) {
      add(
          StratmlCode.DUPLICATE_ID,
          element.place(),
          id,
          "expected an identifier of its own, but got '" + id + "' again; it is kept");
    }
  }

  private static String shown(XmlElement element) {
    StringBuilder text = new StringBuilder();
    Deque<XmlElement> ahead = new ArrayDeque<>();
    ahead.push(element);
    while (!ahead.isEmpty()) {
      XmlElement next = ahead.pop();
      text.append(text.isEmpty() || next.text().isEmpty() ? "" : " ").append(next.text());
      next.children().reverse().forEach(ahead::push);
    }
    return text.toString();
  }

  private void add(StratmlCode code, InputPlace place, String text, String message) {
    findings.add(InputFinding.of(code, place, text, message));
  }
}
