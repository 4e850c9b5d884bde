package org.rightsplan.examples.pages;

import java.util.List;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Period;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;

/** Two editions whose texts try to be markup, to turn the page round, and to burst it. */
final class HostilePlan {

  /** What is put into every text; each would do harm in some place if it were taken for markup. */
  static final List<String> TEXTS =
      List.of(
          "<script>document.title='hurt'</script>",
          "\"><img src=x onerror=\"document.title='hurt'\">",
          "</style></script></svg><style>body{display:none}</style>",
          "' onmouseover='document.title=1' x='",
          "&lt;b&gt; &amp; ]]> <!-- --> <![CDATA[",
          "javascript:alert(1) https://example.org/ [x](javascript:alert(1))",
          "\u202Ereversed\u202C \u2067isolated\u2069 and after",
          "حقوق الإنسان والعدالة 2021",
          "Donaudampfschifffahrtsgesellschaft".repeat(12),
          "环境权利".repeat(80),
          "half a pair \uD83D and a null \u0000 and a bell \u0007");

  private HostilePlan() {}

  static Edition before() {
    return edition("before", 2016, 300, "");
  }

  static Edition after() {
    return edition("after", 2021, 300, " and more");
  }

  static Edition empty() {
    return Edition.builder().id("empty").title(LocalizedText.of("en", TEXTS.get(0))).build();
  }

  private static Edition edition(String id, int from, int tasks, String more) {
    Edition.Builder edition =
        Edition.builder()
            .id(id + "<b>")
            .title(LocalizedText.of("en", TEXTS.get(0) + " " + from))
            .period(Period.ofYears(from, from + 4));
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      edition.addBody(
          ResponsibleBody.builder()
              .id("b " + i + "\"><i>")
              .name(LocalizedText.of("en", text))
              .build());
      edition.addSection(
          Section.builder()
              .number("<" + (i + 1) + ">")
              .title(LocalizedText.of("en", text))
              .addObjective(
                  Objective.builder()
                      .statement(LocalizedText.of("en", "Text " + i + " " + text + more))
                      .addResponsibility(
                          Responsibility.of("b " + i + "\"><i>", ResponsibilityRole.LEAD))
                      .build())
              .addSection(Section.builder().title(LocalizedText.of("ar", TEXTS.get(7))).build())
              .build());
    }
    Section.Builder full =
        Section.builder().number("A").title(LocalizedText.of("en", "A chapter of many tasks"));
    for (int i = 0; i < tasks; i++) {
      String text = "Commitment word" + i + " term" + (i * 7) + (i % 3 == 0 ? more : "");
      full.addObjective(Objective.task("en", text));
    }
    return edition.addSection(full.build()).build();
  }
}
