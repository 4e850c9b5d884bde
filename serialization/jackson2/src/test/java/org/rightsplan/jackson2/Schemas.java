package org.rightsplan.jackson2;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A validator that is not ours, for the schemas of the types. */
final class Schemas {

  private static final Map<Class<?>, Schema> OF_TYPES = new ConcurrentHashMap<>();

  private Schemas() {}

  /** {@return what the schema of a type says against a document} */
  static List<Error> errors(Class<?> type, String document) {
    return OF_TYPES.computeIfAbsent(type, Schemas::load).validate(document, InputFormat.JSON);
  }

  /** Loads a schema where nothing can be fetched: what is not embedded is not found. */
  private static Schema load(Class<?> type) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)))
        .getSchema(RightsPlanSchema.of(type), InputFormat.JSON);
  }
}
