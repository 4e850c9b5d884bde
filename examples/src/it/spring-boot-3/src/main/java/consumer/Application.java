package consumer;

import com.fasterxml.jackson.databind.Module;
import org.rightsplan.jackson2.RightsPlanModule;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Spring Boot 3 takes the modules that are beans. */
@SpringBootApplication
public class Application {

  @Bean
  Module rightsPlanModule() {
    return new RightsPlanModule();
  }
}
