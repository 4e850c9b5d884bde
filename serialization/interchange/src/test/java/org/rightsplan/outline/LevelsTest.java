package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/** What stands under what: headings, numbered lines, items and the paragraphs between them. */
class LevelsTest {

  /** Reads a text whose lines are parted by strokes; returns titles and commitments in one line. */
  private static String sketch(String text) {
    return line(Sketch.read("Plan//".concat(text).replace('/', '\n') + "\n"));
  }

  private static String line(Reading<Outline> reading) {
    return Sketch.of(reading).strip().replace("\n", " § ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I. A//1. B//- c//2. D//- e//II. F//1. G//- h | I A §   1 B §   - c §   2 D §   - e § II F §   1 G §   - h
          1. A//I. B//- c//2. D//- e | 1 A §   I B §   - c § 2 D § - e
          Chapter 1. A//Section 1. B//- c//Section 2. D//- e//Chapter 2. F//- g | Chapter 1 A §   Section 1 B §   - c §   Section 2 D §   - e § Chapter 2 F § - g
          A. B//A.1 C//- d//A.2 E//- f//B. G//- h | A B §   A.1 C §   - d §   A.2 E §   - f § B G § - h
          1. A//1.1 B//1.1.1 C//- d//1.2 E//- f//2. G//- h | 1 A §   1.1 B §     1.1.1 C §     - d §   1.2 E §   - f § 2 G § - h
          I. A//- b//Introduction//Words. | I A § - b § Introduction: Words.
          Introduction//Words.//I. A//- b | Introduction: Words. § I A § - b
          Introduction//Words.//A title//- b | Introduction: Words. § A title § - b
          I. A//- b//Monitoring//Words.//II. C//- d | I A § - b § Monitoring: Words. § II C § - d
          I. A//- b//Monitoring//1. Words.//2. More. | I A § - b § Monitoring § - 1 Words. § - 2 More.
          I. A//- b//Annex//A title//Words. | I A § - b § Annex §   A title: Words.
          I. A//- b//Annex: Lists//Words.//Annex 2: Names//More. | I A § - b § Annex: Lists: Words. § Annex 2 Names: More.
          I. A//- b//Annexes of all sorts//Words. | I A § - b §   Annexes of all sorts: Words.
          FIRST PART//- a//Second title//- b//THIRD PART//- c | FIRST PART § - a §   Second title §   - b § THIRD PART § - c
          Foreword by the King//Words.//1. A//- b | Foreword by the King: Words. § 1 A § - b
          1. A//- b//Summary of talks//- c | 1 A § - b §   Summary of talks §   - c
          Foreword by the King//- b//1. A//- c | Foreword by the King § - b § 1 A § - c
          Objective 1//- a//Objective 2//- b | Objective 1 § - a § Objective 2 § - b
          Objective 1/Water//- a | Objective 1 Water § - a
          CHAPTER 1/WATER//- a | CHAPTER 1 WATER § - a
          CHAPTER 1//WATER//- a | CHAPTER 1 WATER § - a
          CHAPTER 1//Water//- a | CHAPTER 1 §   Water §   - a
          CHAPTER 1//INTRODUCTION//Words. | CHAPTER 1 § INTRODUCTION: Words.
          CHAPTER 1//I. WATER//- a | CHAPTER 1 §   I WATER §   - a
          CHAPTER 1/- a | CHAPTER 1 § - a
          """)
  void headings(String text, String sketch) {
    assertEquals(sketch, sketch(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - a:/* b;/* c./- d. | - a: / b; / c. § - d.
          - a./* b./- c. | - a. § - b. § - c.
          - a:/  * b;/  * c./- d. | - a: / b; / c. § - d.
          - a,/  - b./- c. | - a, / b. § - c.
          - a,/ - b./- c. | - a, § - b. § - c.
          - a,/ * b./- c. | - a, / b. § - c.
          '  - a./- b./  - c.' | - a. § - b. § - c.
          - a:/(a) b;/(b) c./- d. | - a: / (a) b; / (b) c. § - d.
          - a:/1. b;/2. c./- d. | - a: / 1. b; / 2. c. § - d.
          - a./    Words./- b. | - a. Words. § - b.
          - a//    Words.//- b. | - a / Words. § - b.
          - a//words.//- b. | - a words. § - b.
          - (a) b.//- (b) c. | - (a) b. § - (b) c.
          - 1. b.//- 2. c. | - 1 b. § - 2 c.
          - 1. **B** c.//- d. | - 1 B ¦ c. § - d.
          - **1. B** c.//- d. | - 1 B ¦ c. § - d.
          """)
  void itemsUnderItems(String text, String items) {
    assertEquals("I A § " + items, sketch("I. A//" + text).replace(" |", " ¦"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - **Courts** Build them./- b | - Courts ¦ Build them. § - b
          - **Courts.** Build them./- b | - Courts. ¦ Build them. § - b
          - **Courts**: Build them./- b | - Courts ¦ Build them. § - b
          - **Courts** – build them./- b | - Courts ¦ build them. § - b
          - **Courts**. Build them./- b | - Courts ¦ Build them. § - b
          （一）**法院** 建设。//（二）去。 | - （一） 法院 ¦ 建设。 § - （二） 去。
          **（一）法院** 建设。//**（二）井** 挖井。 | - （一） 法院 ¦ 建设。 § - （二） 井 ¦ 挖井。
          - **Courts**/- b | - Courts ¦  § - b
          - ** Courts/- b | - ** Courts § - b
          1. **Courts** Build them.//2. Go. | - 1 Courts ¦ Build them. § - 2 Go.
          1. Courts//Build them.//2. Wells//Dig them. | '  1 Courts: Build them. §   2 Wells: Dig them.'
          1. Build courts//for all.//2. Dig wells. | - 1 Build courts ¦ for all. § - 2 Dig wells.
          1. Build courts.//Words.//2. Dig wells. | - 1 Build courts. / Words. § - 2 Dig wells.
          1. Build courts:/- a;/- b.//2. Dig wells. | - 1 Build courts: / a; / b. § - 2 Dig wells.
          1. Build:/(a) a;/(b) b.//2. Dig wells. | - 1 Build: / (a) a; / (b) b. § - 2 Dig wells.
          1. Courts shall/(a) be open;/(b) be free.//2. Dig wells. | - 1 Courts shall / (a) be open; / (b) be free. § - 2 Dig wells.
          1. Courts/(a) be open;/(b) be free.//2. Dig wells. | '  1 Courts §   - (a) be open; §   - (b) be free. §   2 Dig wells.'
          """)
  void titlesOfCommitments(String text, String items) {
    assertEquals("I A § " + items, sketch("I. A//" + text).replace(" |", " ¦"));
  }

  /** What stands on one line with the title of a section, and begins it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Courts of law. All are open.//- a//2. Wells//- b | 1 Courts of law.: All are open. § - a § 2 Wells § - b
          1. Courts by U.N. rules. All are open.//- a//2. Wells//- b | 1 Courts by U.N. rules.: All are open. § - a § 2 Wells § - b
          1. Courts and wells.All are open.//- a//2. Wells//- b | 1 Courts and wells.All are open. § - a § 2 Wells § - b
          1. Laws. All are open.//- a//2. Wells//- b | 1 Laws. All are open. § - a § 2 Wells § - b
          1. Courts of law. All are open//- a//2. Wells//- b | 1 Courts of law. All are open § - a § 2 Wells § - b
          1. Courts of law.//- a//2. Wells//- b | 1 Courts of law. § - a § 2 Wells § - b
          1. All the courts of the country and of the towns of the countries. Of all.//- a//2. Wells//- b | 1 All the courts of the country and of the towns of the countries. Of all. § - a § 2 Wells § - b
          一、法院。全部开放。//- a//二、井//- b | 一 法院。: 全部开放。 § - a § 二 井 § - b
          """)
  void textBesideATitle(String text, String sketch) {
    assertEquals(sketch, sketch(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Courts and wells/(a) be open;/(b) be free.//2. Dig wells. | 1 Courts and wells § - (a) be open; § - (b) be free. § 2 Dig wells.
          1. Courts of/(a) the law;/(b) the land.//2. Dig wells. | Plan § - 1 Courts of / (a) the law; / (b) the land. § - 2 Dig wells.
          1. Courts shall/(a) Be open;/(b) Be free.//2. Dig wells. | 1 Courts shall § - (a) Be open; § - (b) Be free. § 2 Dig wells.
          1. Courts Shall/(a) be open;/(b) be free.//2. Dig wells. | 1 Courts Shall § - (a) be open; § - (b) be free. § 2 Dig wells.
          1. Courts:/- Open them./- Free them.//2. Dig wells. | Plan § - 1 Courts: / Open them. / Free them. § - 2 Dig wells.
          1. Courts://Words here.//2. Dig wells. | Plan § - 1 Courts: ¦ Words here. § - 2 Dig wells.
          1. Courts://words here.//2. Dig wells. | Plan § - 1 Courts: / words here. § - 2 Dig wells.
          1. Courts//2. Dig wells. | Plan § - 1 Courts § - 2 Dig wells.
          1. Courts//2. Wells//3. Dig. | 1 Courts § 2 Wells § 3 Dig.
          Chapter 1. Build courts.//Chapter 2. Dig wells. | Chapter 1 Build courts. § Chapter 2 Dig wells.
          第一条 建设法院。//第二条 挖井。 | Plan § - 第一条 建设法院。 § - 第二条 挖井。
          第一条 法院//第二条 井 | 第一条 法院 § 第二条 井
          Action 1. Courts//Action 2. Wells | Plan § - Action 1 Courts § - Action 2 Wells
          1. Build courts.//1.1 Big ones://- red;//- blue.//2. Dig wells. | Plan § - 1 Build courts. / 1.1 Big ones: / red; / blue. § - 2 Dig wells.
          """)
  void titlesOrCommitments(String text, String sketch) {
    assertEquals(sketch, sketch(text).replace(" |", " ¦"));
  }

  /** Text above commitments that print gave a dash of its own, or took from the first of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - We will do this:/- Train judges./- Build courts. | I A: We will do this: § - Train judges. § - Build courts.
          - We will do this./- Train judges./- Build courts. | I A § - We will do this. § - Train judges. § - Build courts.
          · All are equal./- Train judges./- Build courts. | I A: All are equal. § - Train judges. § - Build courts.
          · All are equal./- Train judges. | I A § - All are equal. § - Train judges.
          · All are equal./- Train judges./+ Build courts. | I A § - All are equal. § - Train judges. § - Build courts.
          · All are equal./- Train judges./· Build courts. | I A § - All are equal. § - Train judges. § - Build courts.
          - The state will do all./- Train judges./- Build courts. | I A: The state will do all. § - Train judges. § - Build courts.
          - The state will do all./- The state will train./- Build courts. | I A § - The state will do all. § - The state will train. § - Build courts.
          - Words./- The state will train./- Build courts. | I A § - Words. § - The state will train. § - Build courts.
          - The state will do all. | I A § - The state will do all.
          (1) We will do this:/(2) Train judges./(3) Build courts. | I A § - (1) We will do this: § - (2) Train judges. § - (3) Build courts.
          - **We** will do this:/- Train judges./- Build courts. | I A § - We ¦ will do this: § - Train judges. § - Build courts.
          Words.//- We will do this:/- Train judges./- Build courts. | I A: Words. § - We will do this: § - Train judges. § - Build courts.
          """)
  void textAboveCommitments(String text, String items) {
    assertEquals(items, sketch("I. A//" + text).replace(" |", " ¦"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Words here.//Train judges.//- b//- c | 7 POSSIBLE_COMMITMENT Train judges.
          Words here.//More words.//- b//- c | ''
          Train judges.//- b//- c | ''
          Words here.//Train judges.//- b | ''
          - We will do this:/- b/- c | 5 CHAPEAU_AS_ITEM We will do this:
          """)
  void thatMayBeACommitmentIsTold(String text, String findings) {
    assertEquals(
        findings,
        Sketch.findings(Sketch.read("Plan\n\nI. A\n\n" + text.replace('/', '\n') + "\n")).strip());
  }

  @Test
  void aParagraphAfterCommitmentsIsTold() {
    Reading<Outline> reading = Sketch.read("Plan\n\nI. A\n\n- b.\n\nMore words.\n");
    assertEquals("I A § - b.", line(reading));
    assertEquals("7 TEXT_AFTER_COMMITMENTS More words.\n", Sketch.findings(reading));
  }

  @Test
  void aParagraphAfterATableIsTold() {
    Reading<Outline> reading =
        Sketch.read("Plan\n\nI. A\n\nAction | Agency\nDig | Town\n\n      More words.\n");
    assertEquals("8 TEXT_AFTER_COMMITMENTS More words.\n", Sketch.findings(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '## I. A//### b//- c//## II. D//- e' | I A §   b §   - c § II D § - e
          '## A//- b//## 1. C//- d//## 2. E//- f' | A § - b § 1 C § - d § 2 E § - f
          '## 1. A//- b//## C//- d//## 2. E//- f' | 1 A § - b § C § - d § 2 E § - f
          '## 1. A//## 1.1 B//- c//## 2. D//- e' | 1 A §   1.1 B §   - c § 2 D § - e
          '## Annex//Words.//## 1. A//- b' | Annex: Words. § 1 A § - b
          '### A//- b//## C//- d' | A § - b § C § - d
          '## A//Introduction//=====//Words.' | A § Introduction: Words.
          '## Introduction//Words.//### A//- b//## C//- d' | Introduction: Words. §   A §   - b § C § - d
          """)
  void headingsOfMarkdown(String text, String sketch) {
    assertEquals(
        sketch,
        line(
            Sketch.readMarkdown(
                "# Plan\n\n" + text.replace("//=", "/=").replace('/', '\n') + "\n")));
  }
}
