package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A plan, an edition or a comparison as the root of a document: the version of the form, then its
 * own properties.
 *
 * <p>For writing only; {@link SchemaVersion} is its counterpart for reading.
 */
@Form.Written
@JsonPropertyOrder({"schemaVersion", Document.CONTENT})
record Document(
    @JsonProperty("schemaVersion") String schemaVersion,
    @JsonProperty(Document.CONTENT) @JsonUnwrapped Object content) {

  /** Never written, since the content is unwrapped; seen in the paths of Jackson's exceptions. */
  static final String CONTENT = "content";

  /** Returns what to give to Jackson for a value at the root of a document. */
  static Object of(Object value) {
    return SchemaVersion.isRoot(value.getClass())
        ? new Document(SchemaVersion.CURRENT, value)
        : value;
  }
}
