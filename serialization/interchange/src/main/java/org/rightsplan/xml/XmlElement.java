package org.rightsplan.xml;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rightsplan.interchange.InputPlace;

/**
 * An element of a document that was read, with the place of its start tag.
 *
 * <p>Attributes in a namespace are named as {@code {namespace}name}, others by their bare name.
 */
public final class XmlElement {

  /** The namespace of {@code xml:lang}. */
  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** The namespace of {@code xsi:schemaLocation}. */
  public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private final String namespace;
  private final String name;
  private final InputPlace place;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private ImmutableList<UndeclaredEntity> entities = ImmutableList.of();

  XmlElement(String namespace, String name, InputPlace place) {
    this.namespace = namespace;
    this.name = name;
    this.place = place;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String key, String value) {
    attributes.put(key, value);
  }

  void addText(String more) {
    text.append(more);
  }

  void setEntities(Collection<UndeclaredEntity> all) {
    entities = ImmutableList.copyOf(all);
  }

  /**
   * Returns this element, and those below it, under other names.
   *
   * @param names gives the name of an element, or empty to leave it out with all below it
   */
  public XmlElement renamed(Function<XmlElement, Optional<String>> names) {
    XmlElement root = copy(names.apply(this).orElse(name));
    Deque<XmlElement> from = new ArrayDeque<>(List.of(this));
    Deque<XmlElement> to = new ArrayDeque<>(List.of(root));
    while (!from.isEmpty()) {
      XmlElement parent = to.pop();
      for (XmlElement child : from.pop().children) {
        names
            .apply(child)
            .ifPresent(
                called -> {
                  XmlElement copy = child.copy(called);
                  parent.add(copy);
                  from.push(child);
                  to.push(copy);
                });
      }
    }
    return root;
  }

  private XmlElement copy(String called) {
    XmlElement copy = new XmlElement(namespace, called, place);
    copy.attributes.putAll(attributes);
    copy.text.append(text);
    copy.entities = entities;
    return copy;
  }

  /** {@return the entities of the whole document, each once; on the root element only} */
  public ImmutableList<UndeclaredEntity> entities() {
    return entities;
  }

  /** {@return the namespace, empty for none} */
  public String namespace() {
    return namespace;
  }

  /** {@return the name without prefix} */
  public String name() {
    return name;
  }

  /** {@return where its start tag begins} */
  public InputPlace place() {
    return place;
  }

  /** {@return the attributes in their order} */
  public ImmutableMap<String, String> attributes() {
    return ImmutableMap.copyOf(attributes);
  }

  /** {@return the value of an attribute, if it is there} */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** {@return the value of an attribute without spaces around, if it is there and not blank} */
  public Optional<String> value(String key) {
    return attribute(key).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** {@return all child elements} */
  public ImmutableList<XmlElement> children() {
    return ImmutableList.copyOf(children);
  }

  /** {@return the child elements of one name, whatever their namespace} */
  public ImmutableList<XmlElement> children(String childName) {
    return children.stream()
        .filter(child -> child.name.equals(childName))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the first child element of a name, whatever its namespace} */
  public Optional<XmlElement> child(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** {@return the characters directly in this element, without spaces of any kind around} */
  public String text() {
    return trimmed(text.toString());
  }

  /** {@return a text as it is read from an element that holds it: without spaces around it} */
  public static String trimmed(String text) {
    return CharMatcher.whitespace().trimFrom(text);
  }

  /** {@return whether it has neither text nor children; attributes do not count} */
  public boolean isEmpty() {
    return children.isEmpty() && text().isEmpty();
  }

  /** Returns its start tag without attributes. */
  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
