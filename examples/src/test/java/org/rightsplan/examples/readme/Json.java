package org.rightsplan.examples.readme;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.jackson2.RightsPlanModule;
import org.rightsplan.jackson2.RightsPlanSchema;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.EditionPatch;

/** The README on JSON. */
final class Json {

  private Json() {}

  static void run() throws IOException {
    RightsPlanJson json = RightsPlanJson.standard();
    Plan plan = json.readPlan(Path.of("plan.json"));
    json.writeTo(plan, Path.of("copy.json"));
  }

  static void lines(RightsPlanJson json, Stream<Plan> plans) throws IOException {
    json.writeLines(plans, Path.of("plans.jsonl"));
    try (Stream<Plan> corpus = json.readLines(Path.of("plans.jsonl"), Plan.class)) {
      corpus.forEach(each -> System.out.println(each.name().text()));
    }
  }

  static Plan yaml(String text) throws IOException {
    YAMLMapper yaml = YAMLMapper.builder().addModule(new RightsPlanModule()).build();
    Plan plan = yaml.readValue(text, Plan.class);
    return plan;
  }

  static void schema() throws IOException {
    Files.writeString(Path.of("plan.schema.json"), RightsPlanSchema.of(Plan.class));
  }

  static String compare(RightsPlanJson json, Edition before, Edition after) {
    EditionDiff diff = EditionDiff.between(before, after);
    EditionDiff same = json.read(json.write(diff), EditionDiff.class); // equal to the first
    String rfc6902 = json.writeJsonPatch(EditionPatch.of(same), before);
    return rfc6902;
  }
}
