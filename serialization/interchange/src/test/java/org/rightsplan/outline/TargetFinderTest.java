package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Target;

class TargetFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Create at least 50 million urban jobs by 2030. | AT_LEAST 50000000 urban jobs LEVEL due 2030
          Keep the unemployment rate below 5 percent. | LESS_THAN 5 % LEVEL
          Raise the share by 4.1 percentage points. | EQUAL 4.1 percentage points CHANGE_BY_PERCENTAGE_POINTS
          Cut sulfur dioxide by more than 10 percent. | GREATER_THAN -10 % CHANGE_BY_PERCENT
          Nearly 200 prisons are covered. | NEARLY 200 prisons LEVEL
          Build about 15 regional centres. | ABOUT 15 regional centres LEVEL
          Cover over 1 million people. | OVER 1000000 persons LEVEL
          Train up to 300 judges. | AT_MOST 300 judges LEVEL
          Raise coverage to between 40 and 55 percent. | BETWEEN 40..55 % LEVEL
          Raise coverage from 40 to 55 percent by June 2027. | EQUAL 55 % LEVEL due 2027-06 base 40
          Double income from the 2020 level. | EQUAL 2 - MULTIPLE_OF_BASELINE base 2020
          Reduce malnutrition by a quarter compared with 2000. | EQUAL -0.25 - CHANGE_BY_FRACTION base 2000
          The minimum wage grows by 13 percent per year. | EQUAL 13 % CHANGE_BY_PERCENT PER_YEAR
          Draft a law on noise by 2027. | DEADLINE_ONLY due 2027
          Train twenty-five judges at least. | AT_LEAST 25 judges LEVEL
          新增就业5000万人以上。 | AT_LEAST 50000000 persons LEVEL
          到2025年，失业率控制在5.5%以内。 | AT_MOST 5.5 % LEVEL due 2025
          氮氧化物总量下降超过10%。 | GREATER_THAN -10 % CHANGE_BY_PERCENT
          占比提高2.5个百分点。 | EQUAL 2.5 percentage points CHANGE_BY_PERCENTAGE_POINTS
          治理土地1000万亩。 | EQUAL 10000000 mu LEVEL
          投资1.2亿元。 | EQUAL 120000000 yuan LEVEL
          居民收入比2010年翻一番。 | EQUAL 2 - MULTIPLE_OF_BASELINE base 2010
          新建三十个基地。 | EQUAL 30 基地 LEVEL
          新建两百零五所学校。 | EQUAL 205 学校 LEVEL
          新增一亿二千万亩。 | EQUAL 120000000 mu LEVEL
          参保率达到百分之九十五以上。 | AT_LEAST 95 % LEVEL
          Reducir en un 10 por ciento los tiempos respecto a 2019. | EQUAL -10 % CHANGE_BY_PERCENT base 2019
          Capacitar al menos a 2 mil jueces antes de 2024. | AT_LEAST 2000 jueces LEVEL due 2024
          Alcanzar una cobertura de más de 95,5 % para 2030. | GREATER_THAN 95.5 % LEVEL due 2030
          Construir 3 millones de viviendas. | EQUAL 3000000 viviendas LEVEL
          """)
  void proposesWhatTheWordingSays(String sentence, String expected) {
    assertEquals(List.of(expected), targets(sentence));
  }

  /** A length of time within which something is to be done is neither an amount nor a date. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Answer complaints within 30 days.
          Complete the reform in five years.
          Cut the wait within three to five years.
          Reply no later than 30 working days after receipt.
          Inform the person 48 hours after the arrest.
          在30天以内答复投诉。
          5年内完成立法。
          三个月内答复。
          Responder a las quejas en un plazo de 30 días.
          Responder dentro de los 30 días hábiles siguientes.
          Responder en el plazo máximo de treinta días.
          """)
  void proposesNoTargetForATimeLimit(String sentence) {
    assertEquals(List.of(), targets(sentence));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Train 200 judges within 3 years. | EQUAL 200 judges LEVEL
          Over the next 5 years, train 200 judges. | EQUAL 200 judges LEVEL
          Answer 90 percent of complaints within 30 days by 2027. | EQUAL 90 % LEVEL due 2027
          Cut the waiting time to 30 days. | EQUAL 30 days LEVEL
          Keep the waiting time at most 30 days. | AT_MOST 30 days LEVEL
          Provide 12 years of free schooling. | EQUAL 12 years LEVEL
          5年内培训法官200名。 | EQUAL 200 名 LEVEL
          未来5年新增就业5000万人。 | EQUAL 50000000 persons LEVEL
          将办理时间控制在30天以内。 | AT_MOST 30 days LEVEL
          Capacitar a 200 jueces en un plazo de 3 años. | EQUAL 200 jueces LEVEL
          En los próximos 5 años construir 200 escuelas. | EQUAL 200 escuelas LEVEL
          Reducir el tiempo de espera a 30 días. | EQUAL 30 días LEVEL
          """)
  void proposesWhatIsToBeReachedBesideATimeLimit(String sentence, String expected) {
    assertEquals(List.of(expected), targets(sentence));
  }

  private static List<String> targets(String sentence) {
    return read(sentence).proposals().stream()
        .filter(Proposal.OfTarget.class::isInstance)
        .map(found -> shown(((Proposal.OfTarget) found).indicator()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apply Article 12 of the Covenant.
          Carry out the 14th Five-Year Plan.
          Report on the 2030 Agenda and COVID-19.
          Lower PM2.5 in cities.
          Implement Law No. 45 of 2010.
          """)
  void proposesNothingWhereANumberIsAName(String sentence) {
    assertEquals(
        List.of(),
        read(sentence).proposals().stream().filter(Proposal.OfTarget.class::isInstance).toList());
  }

  /** A number by itself says too little, and so does one that only marks a line. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Train 1000 of them. | [1000] Train 1000 of them: EQUAL 1000
          Train 999 of them. | ''
          Train 5 or more of them. | [5 or more] Train 5 or more of them: AT_LEAST 5
          Train 300 or more judges. | [300 or more judges] Train 300 or more judges: AT_LEAST 300 judges
          Train two of them or more. | ''
          Twenty judges are trained. | [Twenty judges] Twenty judges are trained: EQUAL 20 judges
          Nineteen judges are trained. | ''
          12 courts are open. | [12 courts] 12 courts are open: EQUAL 12 courts
          1.2 Courts are open. | ''
          Build more. 3) Courts are open. | ''
          Build 3.2 courts. | [3.2 courts] Build 3.2 courts: EQUAL 3.2 courts
          Increase access for 40 percent of women. | [40 percent] access: EQUAL 40 %
          Increase access to 40 percent of women. | [40 percent] access: EQUAL 40 % INCREASE
          """)
  void findsNumbersThatSayEnough(String sentence, String targets) {
    assertEquals(targets, Shown.targets("en", sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "Raise the pension by 3 dollars., QUALITATIVE",
    "Raise the pension by 3 percent., QUANTITATIVE",
    "Eradicate malaria., QUALITATIVE",
    "Draft a law by 2027., QUALITATIVE",
  })
  void saysWhetherANumberMeasuresIt(String sentence, Measure measure) {
    assertEquals(
        List.of(measure),
        read(sentence).proposals().stream()
            .map(found -> ((Proposal.OfTarget) found).indicator().measure())
            .toList());
  }

  private static Outline read(String sentence) {
    return OutlineReader.standard().read("Plan\n\nI. Rights\n\n- " + sentence + "\n").value();
  }

  private static String shown(Indicator indicator) {
    Target target = indicator.targets().get(0);
    StringBuilder shown = new StringBuilder(target.comparator().name());
    target.value().ifPresent(value -> shown.append(' ').append(value));
    target.upper().ifPresent(upper -> shown.append("..").append(upper));
    if (target.value().isPresent()) {
      shown.append(' ').append(indicator.unit().map(Object::toString).orElse("-"));
      shown.append(' ').append(target.mode());
    }
    if (target.span() != org.rightsplan.model.TargetSpan.UNSTATED) {
      shown.append(' ').append(target.span());
    }
    target.due().ifPresent(due -> shown.append(" due ").append(due));
    target
        .baseline()
        .ifPresent(
            base ->
                shown
                    .append(" base ")
                    .append(
                        base.value()
                            .map(Object::toString)
                            .or(() -> base.date().map(Object::toString))
                            .get()));
    return shown.toString();
  }
}
