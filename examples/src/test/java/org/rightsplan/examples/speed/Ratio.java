package org.rightsplan.examples.speed;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;

/**
 * How long one operation may take, as a multiple of another of the same run: times depend on the
 * machine, ratios hardly do.
 *
 * @param operation the benchmark that is watched
 * @param yardstick the benchmark that it is compared with
 * @param most the largest quotient allowed
 */
record Ratio(String operation, String yardstick, double most) {

  /**
   * {@return the guards} Reading and writing JSON are held to what is wanted of them; copying with
   * one change, to a small part of building all anew.
   */
  static ImmutableList<Ratio> all() {
    ImmutableList.Builder<Ratio> all = ImmutableList.builder();
    for (String content : List.of(" reference", " generated")) {
      for (String way : List.of("JsonBenchmark.read", "JsonBenchmark.write")) {
        all.add(new Ratio(way + content, way + "Plainly" + content, 1.5));
      }
    }
    return all.add(new Ratio("LibraryBenchmark.copyWithOneChange", "LibraryBenchmark.build", 0.05))
        .build();
  }

  /** {@return what it is called in a table} */
  String name() {
    return operation + " / " + yardstick;
  }

  /**
   * Returns the quotient of two times of one run.
   *
   * @throws IllegalArgumentException if one of them was not measured
   */
  double of(Map<String, Double> times) {
    return time(times, operation) / time(times, yardstick);
  }

  private static double time(Map<String, Double> times, String benchmark) {
    Double time = times.get(benchmark);
    if (time == null) {
      throw new IllegalArgumentException(
          "expected a time of " + benchmark + " among " + times.keySet());
    }
    return time;
  }
}
