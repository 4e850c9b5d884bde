package org.rightsplan.outline;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.fixtures.PlanArbitraries;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;

/**
 * Whatever stands in a text, nothing of it is lost, and nothing but {@link InputException} comes.
 */
class OutlineReaderProperties {

  private static final List<String> PIECES =
      List.of(
          "I. ",
          "1. ",
          "1.2.3 ",
          "(1) ",
          "（一）",
          "第一章 ",
          "一、",
          "Objetivo 1. ",
          "Chapter One ",
          "- ",
          "-- ",
          "——",
          "• ",
          "・",
          "* ",
          "**",
          "*",
          "`",
          "# ",
          "## ",
          "> ",
          "| ",
          " | ",
          "|---|---|",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\f",
          "\u3000",
          "\u2028",
          "  ",
          "    ",
          "12",
          "Page 3 of 9",
          "Contents",
          "........ 3",
          "目录",
          "Action | Agency | Deadline",
          "reduce",
          "by 10 percent",
          "from 40 to 55 %",
          "by 2025",
          "2016-2020",
          "下降10%",
          "万亩",
          "百分之",
          "一百二十",
          "翻一番",
          "Ministry of Justice and ",
          "国家卫生健康委员会",
          "Secretaría de ",
          "a quarter",
          "double ",
          "31 June 2024",
          "99999999999999999999999",
          "1.2.3.4.5.6.7.8",
          "&amp;",
          "&#0;",
          "<b>",
          "[x](y)",
          "\\",
          "---\nrightsplan: 1\n---\n",
          "`indicator` ",
          "`target: equal` ",
          "`body: x`",
          "é",
          "😀",
          "\ud800");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 100)
  void noTextIsLost(@ForAll("texts") String text) {
    readBoth(OutlineReader.standard(), text);
    readBoth(OutlineReader.standard(), "---\nrightsplan: 1\nid: x\n---\n\n# T\n\n## S\n\n" + text);
  }

  @Provide
  Arbitrary<Edition> editions() {
    return PlanArbitraries.editions();
  }

  /** What a writer wrote, with a few characters changed at random places. */
  @Property(tries = 25)
  void noTextIsLostOfWhatPeopleChanged(@ForAll("editions") Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(OutlineWriter.standard().write(edition).text());
    for (int i = 0; i < 8; i++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.deleteCharAt(at);
      } else {
        text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    readBoth(OutlineReader.standard(), text.toString());
  }

  @Property(tries = 100)
  void smallLimitsEndInASentence(@ForAll("texts") String text) {
    readBoth(OutlineReader.standard().withLimits(new InputLimits(150, 2, 6)), text);
  }

  private static void readBoth(OutlineReader reader, String text) {
    try {
      Reading<Outline> plain = reader.read(text);
      Tiling.check(plain);
      plain.value().acceptAll();
    } catch (InputException e) {
      // Blank, or beyond the limits.
    }
    try {
      Reading<Outline> markdown = reader.readMarkdown(text);
      Tiling.check(markdown);
      markdown.value().acceptAll();
    } catch (InputException e) {
      // Blank, or beyond the limits.
    }
  }
}
