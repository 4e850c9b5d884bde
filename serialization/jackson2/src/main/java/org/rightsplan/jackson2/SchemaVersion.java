package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.claim.ClaimList;
import org.rightsplan.claim.VerdictList;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.EditionPatch;

/**
 * Accepts the property {@code schemaVersion} where a document begins, and nowhere else.
 *
 * <p>The property belongs to the document, not to the value: no mix-in has it, so Jackson asks
 * here.
 */
final class SchemaVersion extends DeserializationProblemHandler {

  /** The property's name. */
  static final String NAME = "schemaVersion";

  /** The version that is written. */
  static final String CURRENT = Upgrades.RELEASED.current();

  /** The types whose values are documents of their own. */
  private static final ImmutableList<Class<?>> ROOTS =
      ImmutableList.of(
          Plan.class,
          Edition.class,
          Alignment.class,
          Crosswalk.class,
          ReviewSheet.class,
          EditionDiff.class,
          CorrelationTable.class,
          EditionPatch.class,
          Lineage.class,
          ClaimList.class,
          VerdictList.class);

  /** What Jackson fills, or has filled, while it reads one of these. */
  private static final ImmutableSet<Class<?>> READ_AS =
      ImmutableSet.of(
          Plan.Builder.class,
          Edition.Builder.class,
          Alignment.class,
          Crosswalk.class,
          ReviewSheet.class,
          DiffForm.class,
          CorrelationTable.class,
          EditionPatch.class,
          LineageForm.class,
          ClaimList.class,
          VerdictList.class);

  SchemaVersion() {}

  /** Tells whether values of a type are documents of their own. */
  static boolean isRoot(Class<?> type) {
    return ROOTS.stream().anyMatch(root -> root.isAssignableFrom(type));
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser json,
      JsonDeserializer<?> reader,
      Object builder,
      String name)
      throws IOException {
    boolean document = READ_AS.contains(builder.getClass());
    if (!document || !name.equals(NAME) || !isInOutermostObject(json)) {
      return false;
    }
    if (!isText(json, CURRENT)) {
      throw Refusal.of(
          json,
          new IllegalArgumentException(problem(Upgrades.RELEASED, json)),
          Tokens.describe(json),
          String.class);
    }
    return true;
  }

  private static boolean isInOutermostObject(JsonParser json) {
    @Nullable JsonStreamContext around = json.getParsingContext().getParent();
    return around != null && around.inRoot();
  }

  /**
   * Finds the version before anything else is read: what is newer may have other properties too.
   *
   * @return the version, one that can be read; the current one if the text is no object, which is
   *     for others to say
   * @throws RightsPlanJsonException if it is missing or cannot be read
   */
  static String of(JsonParser json, Upgrades upgrades) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return upgrades.current();
    }
    int line = json.currentTokenLocation().getLineNr();
    int column = json.currentTokenLocation().getColumnNr();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = json.currentName().equals(NAME);
      json.nextToken();
      if (found) {
        return checked(json, upgrades);
      }
      json.skipChildren();
    }
    throw new RightsPlanJsonException(
        "expected the required property '"
            + NAME
            + "' of a document, which is \""
            + upgrades.current()
            + "\", but it is missing",
        "",
        line,
        column,
        null);
  }

  private static String checked(JsonParser json, Upgrades upgrades) throws IOException {
    for (String version : upgrades.readable()) {
      if (isText(json, version)) {
        return version;
      }
    }
    throw new RightsPlanJsonException(
        problem(upgrades, json),
        "/" + NAME,
        json.currentTokenLocation().getLineNr(),
        json.currentTokenLocation().getColumnNr(),
        null);
  }

  private static boolean isText(JsonParser json, String version) throws IOException {
    return json.hasToken(JsonToken.VALUE_STRING) && json.getText().equals(version);
  }

  private static String problem(Upgrades upgrades, JsonParser json) throws IOException {
    @Nullable String version = json.getValueAsString();
    return NAME
        + ": expected \""
        + upgrades.current()
        + "\", but got "
        + Tokens.describe(json)
        + (upgrades.isNewer(version)
            ? "; a newer version of rightsplan is needed to read this form"
            : "")
        + (upgrades.isOlder(version) ? "; only RightsPlanJson reads this older form" : "");
  }
}
