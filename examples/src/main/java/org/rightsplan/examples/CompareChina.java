package org.rightsplan.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.report.ComparisonReport;

/**
 * Prints two comparisons of China's plan: what became of the environment part from the first to the
 * fourth edition, and the whole step from the third to the fourth in summary.
 */
public final class CompareChina {

  private static final String PARAPHRASED =
      """
      The data give titles as printed in the English translations, and all other texts in a
      paraphrase made for them; a text called reworded is so in its paraphrase.

      """;

  private CompareChina() {}

  /** Prints both reports in UTF-8; takes no arguments. */
  public static void main(String[] args) {
    // The console's own encoding may have no Chinese; a pipe has none at all.
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(report());
    out.flush();
  }

  /** {@return what the program prints} */
  static String report() {
    Plan plan = ReferencePlans.china();
    Edition first = plan.editions().get(0);
    Edition third = plan.editions().get(2);
    Edition fourth = plan.editions().get(3);
    ComparisonReport sinceTheFirst = ComparisonReport.of(EditionDiff.between(first, fourth));
    ComparisonReport sinceTheThird = ComparisonReport.of(EditionDiff.between(third, fourth));
    return PARAPHRASED
        + sinceTheFirst.section(fourth.elements().numbered("III").get(0).path()).text()
        + "\n"
        + sinceTheThird.summary().text();
  }
}
