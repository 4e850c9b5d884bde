package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.lines;
import static org.rightsplan.Editions.mirroredLines;
import static org.rightsplan.Editions.partner;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.Editions;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;

/** Editions that are translated in parts, each part into other languages. */
class LanguageRoundsProperties {

  /** Commitments that have no word in common, in three languages. */
  private static final List<ImmutableMap<String, String>> TASKS =
      List.of(
          task("Raise pensions monthly", "按月提高养老金", "Augmenter chaque retraite"),
          task("Build wheelchair ramps", "修建轮椅坡道", "Construire quelques rampes"),
          task("Teach mother tongues", "开展母语教学", "Enseigner toutes langues"),
          task("Inspect coal mines", "检查煤矿", "Contrôler nos houillères"),
          task("Publish court judgments", "公开裁判文书", "Divulguer tout verdict"),
          task("Vaccinate infants freely", "婴儿免费接种疫苗", "Immuniser gratuitement bébés"));

  private static ImmutableMap<String, String> task(String english, String chinese, String french) {
    return ImmutableMap.of("en", english, "zh", chinese, "fr", french);
  }

  @Property(tries = 500)
  void whatHasALanguageInCommonIsFound(
      @ForAll("translations") List<Set<String>> before,
      @ForAll("translations") List<Set<String>> after,
      @ForAll("authoritative") String authoritative,
      @ForAll Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, TASKS.size()).boxed().toList());
    Collections.shuffle(order, random);
    List<Integer> asTheyAre = IntStream.range(0, TASKS.size()).boxed().toList();
    Edition earlier = plan("Earlier", before, asTheyAre).withAuthoritativeLanguage(authoritative);
    Edition later = plan("Later", after, order);
    Alignment alignment = Alignment.between(earlier, later);
    for (int task = 0; task < TASKS.size(); task++) {
      boolean together = !Sets.intersection(before.get(task), after.get(task)).isEmpty();
      assertEquals(together ? path(order.indexOf(task)) : "none", partner(alignment, path(task)));
    }
    assertEquals(lines(alignment), mirroredLines(Alignment.between(later, earlier)));
  }

  private static String path(int task) {
    return "sections[0].objectives[" + task + "]";
  }

  private static Edition plan(String title, List<Set<String>> languages, List<Integer> order) {
    Objective[] tasks =
        order.stream()
            .map(task -> Objective.builder().statement(text(task, languages.get(task))).build())
            .toArray(Objective[]::new);
    return Editions.edition(title, Editions.section("Rights", (Object[]) tasks))
        .withLanguages("en", "zh", "fr");
  }

  private static LocalizedText text(int task, Set<String> languages) {
    List<String> all = languages.stream().sorted().toList();
    String first = all.get(0);
    LocalizedText text = LocalizedText.of(first, words(task, first));
    for (String language : all.subList(1, all.size())) {
      text = text.withTranslation(language, words(task, language));
    }
    return text;
  }

  private static String words(int task, String language) {
    return Objects.requireNonNull(TASKS.get(task).get(language));
  }

  @Provide
  Arbitrary<List<Set<String>>> translations() {
    return Arbitraries.of("en", "zh", "fr").set().ofMinSize(1).list().ofSize(TASKS.size());
  }

  @Provide
  Arbitrary<String> authoritative() {
    return Arbitraries.of("en", "zh", "fr");
  }
}
