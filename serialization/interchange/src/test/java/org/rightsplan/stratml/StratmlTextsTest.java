package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** Texts, identifiers and introductions on their way into a document. */
class StratmlTextsTest {

  private static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }

  private static final Section GOAL =
      Section.builder().kind(SectionKind.GOAL).title(text("G")).build();

  private static final Edition PLAIN =
      Edition.builder().id("e").title(text("E")).addSection(GOAL).build();

  private static Writing write(Edition edition) {
    return new StratmlWriter(StratmlPart.PART_1, "en").write(edition);
  }

  private static Edition back(Writing writing) {
    return StratmlReader.of("e", "en").read(writing.text()).value();
  }

  @Test
  void writesTheLanguageAskedForWhereATextHasIt() {
    LocalizedText name = LocalizedText.original("zh", "公正审判").withTranslation("en", "Fair trial");
    Writing english = write(PLAIN.withSections(GOAL.withTitle(name)));
    Writing french =
        new StratmlWriter(StratmlPart.PART_1, "fr").write(PLAIN.withSections(GOAL.withTitle(name)));

    assertEquals(text("Fair trial"), back(english).sections().get(0).title());
    assertEquals("公正审判", back(french).sections().get(0).title().text());
    assertEquals(
        "sections[0] section.title: StratML has one language: of [en, zh] one is written\n",
        StratmlFiles.lines(english));
  }

  @Test
  void cannotSayThatATextIsTheOriginal() {
    Edition edition = PLAIN.withTitle(LocalizedText.original("en", "E"));
    assertEquals(
        "edition.title.original: StratML has no element for it\n",
        StratmlFiles.lines(write(edition)));
  }

  @Test
  void saysWhichCharactersAndBlanksAreLost() {
    Writing writing = write(PLAIN.withSections(GOAL.withTitle(text("a\u0001b")).withNumber("1. ")));
    assertEquals(
        """
        sections[0] section.title: XML cannot hold some of its characters
        sections[0] section.number: blanks around a text are not kept
        """,
        StratmlFiles.lines(writing));
    Section read = back(writing).sections().get(0);
    assertEquals("a\uFFFDb", read.title().text());
    assertEquals("1.", read.number().orElseThrow());
  }

  @Test
  void spacesThatDoNotBreakAreBlanksToo() {
    Writing writing = write(PLAIN.withSections(GOAL.withTitle(text("Fair trial\u00a0"))));
    assertEquals(
        "sections[0] section.title: blanks around a text are not kept\n",
        StratmlFiles.lines(writing));
    assertEquals(writing.text(), write(back(writing)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "goal-1, ",
    "_1, ",
    "1st, _1st",
    "a b/c, _a_b_c",
    "目标一, ",
  })
  void writesAnIdentifierThatXmlAllows(String id, String changed) {
    Writing writing = write(PLAIN.withSections(GOAL.withId(id)));

    String written = changed == null ? id : changed;
    assertEquals(written, back(writing).sections().get(0).id().orElseThrow());
    assertEquals(
        changed == null
            ? ""
            : "sections[0] section.id: '"
                + id
                + "' is no XML identifier; '"
                + written
                + "' is written\n",
        StratmlFiles.lines(writing));
  }

  @Test
  void writesAnIdentifierOnce() {
    Writing writing = write(PLAIN.withSections(GOAL.withId("_1"), GOAL.withId("1")));
    assertEquals(
        "sections[1] section.id: the identifier '1' is written already\n",
        StratmlFiles.lines(writing));
  }

  private static Section introduction(String title) {
    return Section.builder().kind(SectionKind.INTRODUCTION).title(text(title)).build();
  }

  @Test
  void namesThePartsOfAnIntroductionThatStratmlHasNothingFor() {
    String lost = " section: StratML has no place for this part of an introduction\n";
    Responsibility courts = Responsibility.builder().body("Courts").build();
    Section vision = introduction("Vision").withChapeau(text("Justice"));
    Edition edition =
        PLAIN
            .withBodies(ResponsibleBody.builder().id("Courts").name(text("Courts")).build())
            .withSections(
                introduction("Preface"),
                introduction("Introduction").withResponsibilities(courts),
                introduction("Introduction").withChapeau(text("Why")),
                introduction("Introduction").withChapeau(text("Why again")),
                introduction("Mission"),
                vision.withResponsibilities(courts),
                vision,
                vision,
                introduction("Courts").withChapeau(text("They judge.")),
                introduction("Courts"),
                GOAL);
    Writing writing = write(edition);

    assertEquals(
        "sections[0]"
            + lost
            + "sections[1]"
            + lost
            + "sections[3]"
            + lost
            + "sections[4]"
            + lost
            + "sections[5]"
            + lost
            + "sections[7]"
            + lost
            + "sections[9]"
            + lost,
        StratmlFiles.lines(writing));
    Section read = back(writing).sections().get(0);
    assertEquals(text("Why"), read.chapeau().orElseThrow());
    assertEquals(
        List.of("Courts", "Vision"),
        read.sections().stream().map(section -> section.title().text()).toList());
  }
}
