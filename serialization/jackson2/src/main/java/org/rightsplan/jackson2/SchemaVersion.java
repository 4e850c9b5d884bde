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

  /** The version that is written, and the only one so far. */
  static final String CURRENT = "1";

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
          Lineage.class);

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
          LineageForm.class);

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
    @Nullable String problem = problemWith(json);
    if (problem != null) {
      throw Refusal.of(
          json, new IllegalArgumentException(problem), Tokens.describe(json), String.class);
    }
    return true;
  }

  private static boolean isInOutermostObject(JsonParser json) {
    @Nullable JsonStreamContext around = json.getParsingContext().getParent();
    return around != null && around.inRoot();
  }

  /** Tells what is wrong with the value at which the parser stands, or null if it is right. */
  static @Nullable String problemWith(JsonParser json) throws IOException {
    @Nullable String version = json.getValueAsString();
    if (json.hasToken(JsonToken.VALUE_STRING) && CURRENT.equals(version)) {
      return null;
    }
    return NAME
        + ": expected \""
        + CURRENT
        + "\", but got "
        + Tokens.describe(json)
        + (isNewer(version) ? "; a newer version of rightsplan is needed to read this form" : "");
  }

  private static boolean isNewer(@Nullable String version) {
    return version != null && version.matches("[1-9]\\d{0,8}") && !version.equals(CURRENT);
  }
}
