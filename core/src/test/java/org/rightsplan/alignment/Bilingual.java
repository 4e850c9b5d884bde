package org.rightsplan.alignment;

import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;

/** Commitments in English and Chinese, for plans of which only a part is translated. */
final class Bilingual {

  static final ImmutableList<String> CHINESE =
      ImmutableList.of(
          "提高农村退休人员的最低养老金，按月足额发放。",
          "在火车站修建轮椅坡道，配备低地板公交车。",
          "在山区小学低年级开展母语教学。",
          "每年两次检查煤矿，关闭造成矿工受伤的矿井。",
          "裁判文书在送达后七日内上网公开。",
          "为婴儿免费接种麻疹、脊髓灰质炎和破伤风疫苗。");

  static LocalizedText both(int task) {
    return chinese(task).withTranslation("en", COMMITMENTS.get(task));
  }

  static LocalizedText chinese(int task) {
    return LocalizedText.of("zh", CHINESE.get(task));
  }

  static LocalizedText english(int task) {
    return LocalizedText.of("en", COMMITMENTS.get(task));
  }

  /** Returns a plan of one section, of which the Chinese text is the authoritative one. */
  static Edition plan(String title, List<LocalizedText> tasks) {
    return edition(
            title,
            section(
                "Rights",
                tasks.stream().map(text -> Objective.builder().statement(text).build()).toArray()))
        .withLanguages("en", "zh")
        .withAuthoritativeLanguage("zh");
  }

  /** Returns six commitments in both languages. */
  static List<LocalizedText> bilingual() {
    return new ArrayList<>(IntStream.range(0, 6).mapToObj(Bilingual::both).toList());
  }

  static String task(int index) {
    return "sections[0].objectives[" + index + "]";
  }

  static LocalizedText inBoth(String chinese, String english) {
    return LocalizedText.of("zh", chinese).withTranslation("en", english);
  }

  static List<Boolean> comparable(List<Unmatched> leftOver) {
    return leftOver.stream().map(Unmatched::comparable).toList();
  }

  private Bilingual() {}
}
