package org.rightsplan.report.picture;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * How many things went from where to where, as ribbons between two columns. The width of a ribbon
 * is its number.
 *
 * @param left the places of origin, from the top
 * @param right the places of arrival, from the top
 * @param ribbons what went, at most one ribbon for each pair
 */
public record Flow(
    ImmutableList<Node> left, ImmutableList<Node> right, ImmutableList<Ribbon> ribbons) {

  /**
   * A place.
   *
   * @param label what it is called
   * @param count the number beside it, as the reader writes it
   * @param style its colour: {@code c0} to {@code c7}, {@code came}, {@code went}, {@code unknown}
   */
  public record Node(Label label, String count, String style) {}

  /**
   * What went from one place to another.
   *
   * @param from the index of the place on the left
   * @param to the index of the place on the right
   * @param number how many, above 0
   * @param title what it is, for a pointer that rests on it
   */
  public record Ribbon(int from, int to, int number, String title) {}

  private static final double WIDTH = 960;
  private static final double LEFT = 300;
  private static final double RIGHT = 660;
  private static final double NODE = 12;
  private static final double TOP = 12;
  private static final double GAP = 14;
  private static final double LEAST_SLOT = 40;
  private static final double TALLEST = 420;
  private static final double WIDEST_UNIT = 12;
  private static final double SIZE = 14;
  private static final double ROOM_FOR_COUNT = 70;

  /** Returns the picture. */
  public String svg(String id, String title, String description) {
    int[] out = new int[left.size()];
    int[] in = new int[right.size()];
    int total = 0;
    for (Ribbon ribbon : ribbons) {
      out[ribbon.from()] += ribbon.number();
      in[ribbon.to()] += ribbon.number();
      total += ribbon.number();
    }
    double unit = Math.min(WIDEST_UNIT, TALLEST / Math.max(total, 1));
    double[] leftTops = tops(out, unit);
    double[] rightTops = tops(in, unit);
    double height = TOP + Math.max(leftTops[left.size()], rightTops[right.size()]) - GAP + TOP;
    Svg svg = new Svg(id, "flow", WIDTH, Math.max(height, LEAST_SLOT), title, description);
    ribbons(svg, out, in, leftTops, rightTops, unit);
    for (int i = 0; i < left.size(); i++) {
      node(svg, left.get(i), LEFT - NODE, leftTops[i], slot(out[i], unit), out[i] * unit, true);
    }
    for (int i = 0; i < right.size(); i++) {
      node(svg, right.get(i), RIGHT, rightTops[i], slot(in[i], unit), in[i] * unit, false);
    }
    return svg.finish();
  }

  private static double slot(int number, double unit) {
    return Math.max(LEAST_SLOT, number * unit);
  }

  /** Returns where each slot begins, and where the last one ends. */
  private static double[] tops(int[] numbers, double unit) {
    double[] tops = new double[numbers.length + 1];
    double y = TOP;
    for (int i = 0; i < numbers.length; i++) {
      tops[i] = y;
      y += slot(numbers[i], unit) + GAP;
    }
    tops[numbers.length] = y;
    return tops;
  }

  private void ribbons(
      Svg svg, int[] out, int[] in, double[] leftTops, double[] rightTops, double unit) {
    double[] leftUsed = new double[left.size()];
    double[] rightUsed = new double[right.size()];
    // Those that end higher leave and arrive higher, so that few cross.
    ImmutableList<Ribbon> arriving =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(Ribbon::to).thenComparingInt(Ribbon::from), ribbons);
    double[] arrival = new double[ribbons.size()];
    for (Ribbon ribbon : arriving) {
      int to = ribbon.to();
      double start = rightTops[to] + (slot(in[to], unit) - in[to] * unit) / 2;
      arrival[ribbons.indexOf(ribbon)] = start + rightUsed[to];
      rightUsed[to] += ribbon.number() * unit;
    }
    for (int i = 0; i < ribbons.size(); i++) {
      Ribbon ribbon = ribbons.get(i);
      int from = ribbon.from();
      double start = leftTops[from] + (slot(out[from], unit) - out[from] * unit) / 2;
      double y0 = start + leftUsed[from];
      double y1 = arrival[i];
      double thick = ribbon.number() * unit;
      leftUsed[from] += thick;
      double middle = (LEFT + RIGHT) / 2;
      String path =
          "M"
              + at(LEFT, y0)
              + "C"
              + at(middle, y0)
              + " "
              + at(middle, y1)
              + " "
              + at(RIGHT, y1)
              + "V"
              + Svg.number(y1 + thick)
              + "C"
              + at(middle, y1 + thick)
              + " "
              + at(middle, y0 + thick)
              + " "
              + at(LEFT, y0 + thick)
              + "Z";
      String leftStyle = left.get(from).style();
      String rightStyle = right.get(ribbon.to()).style();
      boolean special = rightStyle.equals("went") || rightStyle.equals("unknown");
      svg.open("path", "class", "ribbon " + (special ? rightStyle : leftStyle), "d", path);
      svg.open("title").text(ribbon.title()).close().close();
    }
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }

  private static void node(
      Svg svg, Node node, double x, double top, double slot, double height, boolean isLeft) {
    double middle = top + slot / 2;
    double tall = Math.max(height, 2);
    svg.empty(
        "rect",
        "class",
        "node " + node.style(),
        "x",
        x,
        "y",
        middle - tall / 2,
        "width",
        NODE,
        "height",
        tall,
        "rx",
        2.0);
    double textX = isLeft ? LEFT - NODE - 10 : RIGHT + NODE + 10;
    String anchor = isLeft ? "end" : "start";
    Label label = node.label();
    ImmutableList<String> lines = label.wrapped(LEFT - NODE - ROOM_FOR_COUNT, SIZE, 2);
    ImmutableList<String> counted =
        ImmutableList.<String>builder()
            .addAll(lines.subList(0, lines.size() - 1))
            .add(lines.get(lines.size() - 1) + " · " + node.count())
            .build();
    svg.lines(label, counted, textX, middle, "wide", anchor);
    String number = label.number().isEmpty() ? label.text() : label.number();
    svg.lines(
        label,
        ImmutableList.of(
            new Label("", number, "").wrapped(120, 26, 1).get(0) + " · " + node.count()),
        textX,
        middle + 5,
        "narrow",
        anchor);
  }
}
