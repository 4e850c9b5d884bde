package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String CLEAR = "\r\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Progress progress(boolean terminal, boolean quiet, Duration running) {
    Host host =
        new Host(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            false,
            terminal);
    return new Progress(host, quiet, System.nanoTime() - running.toNanos());
  }

  private String told(boolean terminal, boolean quiet, Duration running) {
    try (Progress progress = progress(terminal, quiet, running)) {
      progress.onStep("the same words", 3, 9);
      progress.say("writing the report");
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPersonWhoWaitsIsTold() {
    assertEquals(
        CLEAR + "comparing, step 3 of 9: the same words" + CLEAR + "writing the report" + CLEAR,
        told(true, false, Duration.ofSeconds(5)));
  }

  @Test
  void nobodyElseIs() {
    assertEquals("", told(true, false, Duration.ZERO));
    assertEquals("", told(false, false, Duration.ofSeconds(5)));
    assertEquals("", told(true, true, Duration.ofSeconds(5)));
  }

  @Test
  void theLineIsTakenAwayOnce() {
    try (Progress progress = progress(true, false, Duration.ofSeconds(5))) {
      progress.say("writing");
      progress.clear();
      err.reset();
    }
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }
}
