package consumer;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Spring Boot 4 finds the module by itself. */
@SpringBootApplication
public class Application {}
