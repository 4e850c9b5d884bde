package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import tools.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.sample.SamplePlan;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {

  @Test
  void theMapperOfTheApplicationReadsWhatItWrites() throws Exception {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).run()) {
      ObjectMapper mapper = context.getBean(ObjectMapper.class);
      Edition edition = SamplePlan.first();
      String written = mapper.writeValueAsString(edition);
      assertTrue(written.contains("\"period\":\""), written.substring(0, 200));
      assertEquals(edition, mapper.readValue(written, Edition.class));
    }
  }
}
