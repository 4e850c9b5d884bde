package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence raises or lowers what its number counts, and whether by so much. */
class DeedWordsTest {

  /** Returns what is done to the number 7, with what it counts after it. */
  private static String deed(CueIndex cues, String text) {
    Words words = Words.of(Passage.of(text, 0, text.length()), cues);
    int at = 0;
    while (!words.get(at).is("7")) {
      at++;
    }
    ProseReaders prose = ProseReaders.of(words, cues);
    AmountWords around = prose.around();
    DeedWords deeds = prose.deeds();
    int to = prose.units().at(at + 1).to();
    int verb = deeds.verb(around.before(at).from(), to);
    return (verb > 0 ? "up" : verb < 0 ? "down" : "none")
        + (deeds.isBy(at) ? " by" : "")
        + (deeds.isByAmount(at) ? " amount" : "")
        + (around.isTo(at) ? " to" : "")
        + (deeds.isBare(around.before(at).from()) ? " bare" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Raise it by 7 percent. | up by amount
          Cut it by at least 7 percent. | down by amount
          Cut it to 7 percent. | down to
          Emissions fall 7 percent. | down by bare
          Reduce emissions 7 percent. | down bare
          Reduce emissions for 7 percent. | down
          Reduce emissions (7 percent). | down
          Aim at an increase of 7 percent. | up by amount
          Aim at an annual increase of 7 percent. | up by amount
          Aim at an increase annual of 7 percent. | up by amount
          Increase the share of 7 percent. | up
          Have a 7 percent increase. | up
          Have a 7 percent yearly decrease. | down
          Have 7 percent, increase more. | none
          Have 7 percent in decrease. | none
          Have 7 percent of staff and decrease. | none
          7 percent. Raise more. | none
          Cut the wait and train 7 judges. | none
          Cut the wait, train 7 judges. | none
          Cut the wait to train 7 judges. | down
          Cut the wait and raise 7 percent. | up by
          Cut the wait. Have 7 judges. | none
          Cut it, as we said, by 7 percent. | down by amount
          """)
  void inEnglish(String text, String deed) {
    assertEquals(deed, deed(new CueIndex(List.of(OutlineCues.of("en"))).forTextIn("en"), text));
  }

  /** In German the verb comes last. */
  @ParameterizedTest
  @CsvSource({
    "den Anteil um 7 Prozent steigern, up by amount",
    "den Anteil um 7 Prozent senken, down by amount",
    "den Anteil um 7 Prozent nennen, none by amount",
    "'7 Prozent haben, dann senken', none",
  })
  void withTheVerbBehind(String text, String deed) {
    OutlineCues german =
        OutlineCues.parse(
            """
            language: de
            unit: prozent=%
            raise-after: steigern
            lower-after: senken
            change-by: um
            """);
    assertEquals(deed, deed(new CueIndex(List.of(german)), text));
  }

  @ParameterizedTest
  @CsvSource({
    "把人数增加7人。, up by amount",
    "把人数增加到7人。, up to",
    "人数为7人。, none to",
  })
  void inChinese(String text, String deed) {
    assertEquals(deed, deed(new CueIndex(List.of(OutlineCues.of("zh"))).forTextIn("zh"), text));
  }
}
