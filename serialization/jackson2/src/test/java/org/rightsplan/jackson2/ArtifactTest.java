package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the artifact, and what has no place in it. */
class ArtifactTest {

  /** Where the classes lie from which the jar is made. */
  private static Path classes() {
    String file = "/" + RightsPlanModule.class.getName().replace('.', '/') + ".class";
    String url = String.valueOf(RightsPlanModule.class.getResource(file));
    return Path.of(URI.create(url.substring(0, url.length() - file.length() + 1)));
  }

  @Test
  void noClassKnowsTheOtherJackson() throws IOException {
    try (Stream<Path> all = Files.walk(classes())) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".class")).toList();
      assertTrue(files.size() > 200, () -> "only " + files.size());
      for (Path file : files) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String foreign : TestMappers.FOREIGN) {
          assertFalse(content.contains(foreign), () -> file + " names " + foreign);
        }
      }
    }
  }

  @Test
  void thereIsOneServiceAndItIsOurs() throws IOException {
    Path services = classes().resolve("META-INF/services");
    try (Stream<Path> all = Files.list(services)) {
      assertEquals(List.of(services.resolve(TestMappers.SERVICE)), all.toList());
    }
  }
}
