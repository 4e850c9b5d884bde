package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import tools.jackson.databind.json.JsonMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rightsplan.jackson3.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.sample.SamplePlan;

class CountsTest {

  @Test
  void runsOnTheClassPath() {
    assertFalse(Plan.class.getModule().isNamed());
  }

  @Test
  void countsWhatWasAdded() {
    assertEquals(0, Counts.added(SamplePlan.first(), SamplePlan.first()));
    assertFalse(Counts.added(SamplePlan.first(), SamplePlan.second()) == 0);
  }

  @Test
  void anOrdinaryMapperFindsTheModule() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Edition edition = SamplePlan.first();
    assertEquals(edition, mapper.readValue(mapper.writeValueAsString(edition), Edition.class));
  }

  @Property(tries = 20)
  void aGeneratedPlanIsReadAsItWasWritten(@ForAll Plan plan) {
    RightsPlanJson json = RightsPlanJson.standard();
    assertEquals(plan, json.readPlan(json.write(plan)));
  }
}
