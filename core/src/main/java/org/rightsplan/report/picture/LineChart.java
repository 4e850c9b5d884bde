package org.rightsplan.report.picture;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A few numbers through time. Where a number is missing the line has a gap, and a sign says why.
 *
 * @param unit what the numbers count
 * @param points the points, in order of time
 */
public record LineChart(String unit, ImmutableList<Point> points) {

  /**
   * A point in time.
   *
   * @param time when, in years
   * @param timeLabel when, as the reader writes it
   * @param value the number; empty if there is none
   * @param label the number as the reader writes it, or a sign for why there is none
   */
  public record Point(double time, String timeLabel, Optional<Double> value, String label) {}

  private static final double WIDTH = 420;
  private static final double HEIGHT = 190;
  private static final double LEFT = 46;
  private static final double RIGHT = 374;
  private static final double TOP = 46;
  private static final double BOTTOM = 142;

  /** Returns the picture. */
  public String svg(String id, String title, String description) {
    Svg svg = new Svg(id, "chart", WIDTH, HEIGHT, title, description);
    Label plain = new Label("", unit, "");
    svg.lines(plain, plain.wrapped(WIDTH - 20, 15, 1), 8, 14, "unit", "start");
    svg.empty(
        "line",
        "class",
        "axis",
        "x1",
        LEFT - 16,
        "y1",
        BOTTOM + 14,
        "x2",
        RIGHT + 16,
        "y2",
        BOTTOM + 14);
    double first = points.get(0).time();
    double last = points.get(points.size() - 1).time();
    List<Double> values = points.stream().flatMap(point -> point.value().stream()).toList();
    double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    for (int i = 0; i + 1 < points.size(); i++) {
      Point one = points.get(i);
      Point two = points.get(i + 1);
      if (one.value().isPresent() && two.value().isPresent()) {
        svg.empty(
            "line",
            "class",
            "series",
            "x1",
            x(one.time(), first, last),
            "y1",
            y(one.value().get(), low, high),
            "x2",
            x(two.time(), first, last),
            "y2",
            y(two.value().get(), low, high));
      }
    }
    for (Point point : points) {
      double x = x(point.time(), first, last);
      double y = point.value().map(value -> y(value, low, high)).orElse((TOP + BOTTOM) / 2);
      if (point.value().isPresent()) {
        svg.empty("circle", "class", "dot", "cx", x, "cy", y, "r", 5.0);
      }
      Label label = new Label("", point.label(), "");
      double above = point.value().isPresent() ? y - 16 : y;
      svg.lines(label, label.wrapped(110, 15, 1), x, above, "value", "middle");
      Label time = new Label("", point.timeLabel(), "");
      svg.lines(time, time.wrapped(90, 14, 1), x, BOTTOM + 30, "time", "middle");
    }
    return svg.finish();
  }

  private static double x(double time, double first, double last) {
    return last > first
        ? LEFT + (RIGHT - LEFT) * (time - first) / (last - first)
        : (LEFT + RIGHT) / 2;
  }

  private static double y(double value, double low, double high) {
    return high > low ? BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low) : (TOP + BOTTOM) / 2;
  }
}
