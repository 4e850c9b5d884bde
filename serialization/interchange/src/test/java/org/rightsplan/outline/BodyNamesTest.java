package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names of bodies begin and end. */
class BodyNamesTest {

  private static String found(String language, String text) {
    CueIndex cues = new CueIndex(List.of(OutlineCues.of(language))).forTextIn(language);
    Words words = Words.of(Passage.of(text, 0, text.length()), cues);
    return new BodyFinder(cues, new BodyList(language))
        .find(words).stream()
            .map(found -> "[" + found.body().name().text() + "]")
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Ministry of Women, Children and the Family acts | [Ministry of Women, Children and the Family]
          the Ministry of Women, Children, and Families acts | [Ministry of Women, Children, and Families]
          the Ministry of Youth, Public Works and Trade acts | [Ministry of Youth, Public Works and Trade]
          the Ministry of Work, Ways of Life and Trade acts | [Ministry of Work, Ways of Life and Trade]
          the Ministry of Women, Children acts | [Ministry of Women]
          the Ministry of Women, Children, Youth acts | [Ministry of Women]
          the Ministry of Women, and all acts | [Ministry of Women]
          the Ministry of Women, children and Youth act | [Ministry of Women]
          the Women Ministry, Children and Youth act | [Women Ministry]
          the Ministry of Women, UNICEF and Friends act | [Ministry of Women]
          the Ministry of Women, Children and UNICEF act | [Ministry of Women]
          the Ministry of Women, the Police Board and Trade act | [Ministry of Women][Police Board and Trade]
          the Ministry of Women, Police Board and Trade act | [Ministry of Women][Police Board and Trade]
          the Ministry of Women, | [Ministry of Women]
          the Ministry of Women, Children and | [Ministry of Women]
          the Ministry of Women and Children acts | [Ministry of Women and Children]
          the Ministry of Women and the Red Ring act | [Ministry of Women]
          the Ministry of Women and UNICEF act | [Ministry of Women]
          the Ministry of Women and Police Board act | [Ministry of Women][Police Board]
          the Ministry of Women with Police Board acts | [Ministry of Women][Police Board]
          the Office of the Police Board acts | [Office of the Police Board]
          the Office of and for Women acts | [Office of and for Women]
          the Office of | ''
          the Red Cross & Crescent Federation acts | [Red Cross & Crescent Federation]
          the Prosecutor-General's Office acts | [Prosecutor-General's Office]
          the Roads and Works Department acts | [Roads and Works Department]
          Atlantis and the Works Department act | [Works Department]
          the Police Act holds | ''
          the Police Board Act holds | ''
          the Law on the Police Board holds | [Police Board]
          the Law Reform Commission acts | [Law Reform Commission]
          the Ministry of Justice and Law acts | [Ministry of Justice and Law]
          the Police Act and the Police Board are known | [Police Board]
          Equip Police Boards. | [Police Boards]
          The Police Board acts. | [Police Board]
          Train Police Boards. | [Police Boards]
          see: Equip Police Boards. | [Police Boards]
          Police Boards act. | [Police Boards]
          police Boards act. | ''
          """)
  void inEnglish(String text, String names) {
    assertEquals(names, found("en", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          教育部会同财政部 | [教育部][财政部]
          教育部和财政部 | [教育部][财政部]
          教育部门 | ''
          国家卫生健康委员会办公室 | [国家卫生健康委员会办公室]
          联合国人权事务高级专员办事处 | [联合国人权事务高级专员办事处]
          联合国和教育部 | [联合国][教育部]
          联合国教育部 | [联合国][教育部]
          联合国国家移民局 | [联合国][国家移民局]
          联合国《公约》 | ''
          国家移民局 | [国家移民局]
          国家移民和出入境管理局 | [国家移民和出入境管理局]
          国家推动移民局 | ''
          国家移民部门 | ''
          国家部 | [国家部]
          国家，移民局 | ''
          国家一二三四五六七八九十一二三四五六七八九十移民局 | ''
          国家移民 | ''
          由省移民局负责 | [省移民局]
          与省移民局合作 | ''
          省移民局负责 | ''
          全国性移民局 | ''
          """)
  void inChinese(String text, String names) {
    assertEquals(names, found("zh", text));
  }

  /** What is said before one name holds for those that follow it in a list, until more is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Led by the Tax Board and the Police Board. | LEAD LEAD
          Led by the Tax Board, the Police Board and the Road Board. | LEAD LEAD LEAD
          Led by Tax Board, with support from the Police Board. | LEAD SUPPORT
          Led by the Tax Board. The Police Board acts. | LEAD UNSPECIFIED
          Led by the Tax Board with the Police Board. | LEAD UNSPECIFIED
          The Tax Board, led by the Police Board. | UNSPECIFIED LEAD
          Supervised by the Tax Board and the Police Board. | MONITORING MONITORING
          The Tax Board and the Police Board act. | UNSPECIFIED UNSPECIFIED
          Lead: Tax Board, Police Board. Partner: Road Board. | LEAD LEAD SUPPORT
          Monitoring: Tax Board. | MONITORING
          Led by the Tax Board and the Tax Board. | LEAD
          """)
  void haveTheRolesOfTheirLists(String text, String roles) {
    CueIndex cues = new CueIndex(List.of(OutlineCues.of("en"))).forTextIn("en");
    Words words = Words.of(Passage.of(text, 0, text.length()), cues);
    assertEquals(
        roles,
        new BodyFinder(cues, new BodyList("en"))
            .find(words).stream()
                .map(found -> found.role().name())
                .collect(Collectors.joining(" ")));
  }
}
