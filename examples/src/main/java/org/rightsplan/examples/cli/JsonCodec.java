package org.rightsplan.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.rightsplan.interchange.Writing;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.jackson2.RightsPlanJsonException;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;

/** The library's own JSON. */
final class JsonCodec implements PlanCodec {

  /** Properties that a plan has and an edition has not. */
  private static final ImmutableSet<String> OF_PLANS =
      ImmutableSet.of("editions", "name", "jurisdiction");

  /** Properties that an edition has and a plan has not, those that must be there or say most. */
  private static final ImmutableSet<String> OF_EDITIONS = ImmutableSet.of("title", "sections");

  @Override
  public PlanFile read(Source source, TextSettings settings) {
    String json = source.text();
    return holdsPlan(json)
        ? PlanFile.of(source.name(), read(source, json, Plan.class))
        : PlanFile.of(source.name(), read(source, json, Edition.class));
  }

  /** Reads a document that holds a value of a type. */
  static <T> T read(Source source, String json, Class<T> type) {
    try {
      return RightsPlanJson.standard().read(json, type);
    } catch (RightsPlanJsonException e) {
      throw source.unreadable(e.line(), e.column(), problem(e), e);
    }
  }

  static String problem(RightsPlanJsonException e) {
    return e.pointer().isEmpty() ? e.problem() : e.pointer() + ": " + e.problem();
  }

  /**
   * Tells whether an object is a plan, by the first property that plan and edition do not share;
   * faults are left to the reader.
   */
  static boolean holdsPlan(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (OF_PLANS.contains(parser.currentName())) {
          return true;
        }
        if (OF_EDITIONS.contains(parser.currentName())) {
          return false;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Writing write(PlanFile content, TextSettings settings) {
    Object value = content.plan().isPresent() ? content.plan().get() : content.edition();
    return new Writing(RightsPlanJson.standard().write(value), ImmutableList.of());
  }
}
