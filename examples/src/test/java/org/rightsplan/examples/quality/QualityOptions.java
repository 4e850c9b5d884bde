package org.rightsplan.examples.quality;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.rightsplan.examples.quality.tools.Matcher;
import org.rightsplan.examples.quality.tools.Matchers;

/**
 * What the harness is to measure.
 *
 * @param scenarios how the pairs are made
 * @param tasks the sizes
 * @param seeds how many pairs of each size, with the seeds from 1 on; 0 for three up to 2,000 tasks
 *     and one of more, which is large enough to count on
 * @param tools the tools
 */
record QualityOptions(
    ImmutableList<Scenario> scenarios,
    ImmutableList<Integer> tasks,
    int seeds,
    ImmutableList<Matcher> tools) {

  /**
   * Reads the properties {@code quality.scenarios}, {@code quality.tasks}, {@code quality.seeds}
   * and {@code quality.tools}, each with commas; what is absent or empty stays as usual.
   *
   * @throws IllegalArgumentException if a scenario or tool is unknown, or a number is none
   */
  static QualityOptions from(Properties properties) {
    List<String> scenarios = list(properties, "quality.scenarios");
    List<String> tasks = list(properties, "quality.tasks");
    List<String> seeds = list(properties, "quality.seeds");
    List<String> tools = list(properties, "quality.tools");
    return new QualityOptions(
        scenarios.isEmpty()
            ? ImmutableList.copyOf(Scenario.values())
            : scenarios.stream()
                .map(name -> Scenario.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(ImmutableList.toImmutableList()),
        tasks.isEmpty()
            ? ImmutableList.of(200, 2_000, 20_000)
            : tasks.stream().map(Integer::valueOf).collect(ImmutableList.toImmutableList()),
        seeds.isEmpty() ? 0 : Integer.parseInt(seeds.get(0)),
        tools.isEmpty()
            ? Matchers.all()
            : tools.stream().map(Matchers::named).collect(ImmutableList.toImmutableList()));
  }

  /** {@return how many pairs of this size} */
  int seeds(int tasks) {
    return seeds > 0 ? seeds : tasks <= 2_000 ? 3 : 1;
  }

  private static List<String> list(Properties properties, String name) {
    return Splitter.on(',')
        .trimResults()
        .omitEmptyStrings()
        .splitToList(properties.getProperty(name, ""));
  }
}
