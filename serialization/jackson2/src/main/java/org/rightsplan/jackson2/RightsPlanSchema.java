package org.rightsplan.jackson2;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rightsplan.model.Plan;

/**
 * The JSON Schema (2020-12) of what {@link RightsPlanJson} reads and writes.
 *
 * <pre>{@code
 * Files.writeString(Path.of("plan.schema.json"), RightsPlanSchema.of(Plan.class));
 * }</pre>
 *
 * <p>The same definitions stand in files of the jar, {@code META-INF/rightsplan/schema/1/plan.json}
 * and its neighbours, for those who give them to a validator by their {@code $id}, such as {@code
 * https://rightsplan.org/schema/1/plan.json}. The 1 is the version of the form ({@code
 * schemaVersion}). Nothing is ever fetched from there.
 *
 * <p>A schema says less than the reader checks: not whether a day exists, two properties fit
 * together, an id is met twice or a property stands twice in an object.
 */
public final class RightsPlanSchema {

  private static final String FOLDER = "META-INF/rightsplan/schema/" + SchemaVersion.CURRENT + "/";
  private static final String BASE = "https://rightsplan.org/schema/" + SchemaVersion.CURRENT + "/";

  /** Where the types of a package are defined. */
  private static final ImmutableListMultimap<String, String> FILES =
      ImmutableListMultimap.<String, String>builder()
          .putAll("model", "plan", "section", "indicator", "value", "body", "source", "reference")
          .putAll("model", "tally", "text")
          .putAll("alignment", "alignment", "text")
          .putAll("diff", "diff", "change", "text")
          .putAll("patch", "patch")
          .putAll("lineage", "lineage", "text")
          .putAll("claim", "claim", "assertion", "text")
          .build();

  private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\": \"(\\w+)\\.json#");

  private RightsPlanSchema() {}

  /**
   * Returns the schema of the documents that hold a value of a type. It is complete in itself: what
   * it refers to is embedded in it, as section 9.3 of JSON Schema Core describes.
   *
   * @param type a type that {@link RightsPlanJson#read(String, Class)} reads
   * @throws IllegalArgumentException if it has no form of its own
   */
  public static String of(Class<?> type) {
    String id = idOf(type);
    StringBuilder schema =
        new StringBuilder("{\n")
            .append("  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
            .append("  \"$ref\": \"" + id + "\",\n")
            .append("  \"$defs\": {");
    String separator = "\n";
    for (Map.Entry<String, String> file : reachableFrom(fileOf(type)).entrySet()) {
      schema.append(separator).append("    \"" + file.getKey() + ".json\": ");
      schema.append(file.getValue().strip().replace("\n", "\n    "));
      separator = ",\n";
    }
    return schema.append("\n  }\n}\n").toString();
  }

  /**
   * Returns the address of the schema of a type, such as {@code
   * https://rightsplan.org/schema/1/plan.json#/$defs/PlanDocument}; before the {@code #} stands the
   * {@code $id} of the file in the jar.
   *
   * @throws IllegalArgumentException if it has no form of its own
   */
  public static String idOf(Class<?> type) {
    return BASE
        + fileOf(type)
        + ".json#/$defs/"
        + nameOf(type)
        + (SchemaVersion.isRoot(type) ? "Document" : "");
  }

  /** {@return the name of a type's definition, with that of the type around it} */
  static String nameOf(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** {@return the file that defines a type, without its ending} */
  static String fileOf(Class<?> type) {
    String own = Plan.class.getPackageName();
    String root = own.substring(0, own.lastIndexOf('.') + 1);
    if (type.getPackageName().startsWith(root)) {
      String definition = "\n    \"" + nameOf(type) + "\": {";
      for (String file : FILES.get(type.getPackageName().substring(root.length()))) {
        if (text(file).contains(definition)) {
          return file;
        }
      }
    }
    throw new IllegalArgumentException(
        "expected a type that has a form of its own in JSON, but got " + type.getName());
  }

  private static Map<String, String> reachableFrom(String first) {
    Map<String, String> found = new LinkedHashMap<>();
    ImmutableList<String> next = ImmutableList.of(first);
    while (!next.isEmpty()) {
      ImmutableList.Builder<String> further = ImmutableList.builder();
      for (String file : next) {
        if (found.putIfAbsent(file, text(file)) == null) {
          REFERENCE.matcher(text(file)).results().forEach(r -> further.add(r.group(1)));
        }
      }
      next = further.build();
    }
    return found;
  }

  /** {@return the content of a file of the jar} */
  static String text(String file) {
    URL resource = Resources.getResource(RightsPlanSchema.class, "/" + FOLDER + file + ".json");
    try {
      return Resources.toString(resource, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
