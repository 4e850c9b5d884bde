package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompareChinaTest {

  private static final String REPORT = CompareChina.report();

  private static void assertSays(String expected) {
    String flowing = CharMatcher.whitespace().collapseFrom(REPORT, ' ');
    assertTrue(flowing.contains(expected), () -> "expected: " + expected + "\nin:\n" + REPORT);
  }

  @Test
  void tellsTheStatedCountsAndWhoStatesThem() {
    assertSays("Stated: 1 aspect and 7 tasks, then 6 aspects and 18 tasks (Bie Tao, SCIO briefing");
  }

  @Test
  void tellsWhatIsTranscribedApart() {
    assertSays(
        "tasks, as transcribed 2 printed, 3 reported; not all 11 printed; not all transcribed");
  }

  @Test
  void tellsThePromotion() {
    assertSays("promoted from subsection I(7) to chapter III");
  }

  @Test
  void whatIsNotTranscribedIsNeverCalledDropped() {
    String environment = REPORT.substring(0, REPORT.indexOf("\nFrom "));
    assertFalse(environment.contains("dropped"), environment);
    assertSays("Not transcribed in the later edition, so not known whether kept: 5 commitments");
  }

  @Test
  void summarisesTheStepFromTheThirdToTheFourth() {
    assertSays(
        "From National Human Rights Action Plan of China (2016-2020) to Human Rights Action");
    assertSays("tasks more than before, as – nearly 30 (Li Xiaojun, SCIO stated briefing");
    assertSays("I(8) Environmental III Environmental");
  }

  @Test
  void printsTheReportInUtf8() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
    try {
      CompareChina.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertEquals(REPORT, printed.toString(StandardCharsets.UTF_8));
  }
}
