package org.rightsplan.xml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** {@return the characters directly in this element, without spaces around} */
  public String text() {
    return text.toString().strip();
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
