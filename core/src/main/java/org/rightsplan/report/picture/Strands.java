package org.rightsplan.report.picture;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of what through several columns, as boxes and the lines between them.
 *
 * @param columns the columns, from the left
 * @param lines the lines, each from a column to a later one
 */
public record Strands(ImmutableList<Column> columns, ImmutableList<Link> lines) {

  /**
   * A column.
   *
   * @param label what it is called
   * @param boxes its boxes, from the top
   */
  public record Column(Label label, ImmutableList<Box> boxes) {}

  /**
   * A box.
   *
   * @param label what it is called
   * @param inner whether it is a part of the box above it
   * @param style its colour: {@code c0} to {@code c7}, or {@code plain}
   */
  public record Box(Label label, boolean inner, String style) {}

  /**
   * A line.
   *
   * @param fromColumn the column where it begins
   * @param fromBox the box where it begins
   * @param toColumn the column where it ends
   * @param toBox the box where it ends
   * @param sure whether it is sure; if not it is broken
   * @param style its colour
   * @param title what it is, for a pointer that rests on it
   */
  public record Link(
      int fromColumn,
      int fromBox,
      int toColumn,
      int toBox,
      boolean sure,
      String style,
      String title) {}

  private static final double WIDTH = 960;
  private static final double HEAD = 44;
  private static final double OUTER = 44;
  private static final double INNER = 26;
  private static final double GAP = 8;
  private static final double INDENT = 14;

  /** Returns the picture. */
  public String svg(String id, String title, String description) {
    int count = Math.max(columns.size(), 1);
    double between = Math.max(WIDTH / count * 0.24, 24);
    double width = (WIDTH - between * (count - 1)) / count;
    List<List<Double>> tops = new ArrayList<>();
    double height = HEAD;
    for (Column column : columns) {
      List<Double> ys = new ArrayList<>();
      double y = HEAD;
      for (Box box : column.boxes()) {
        ys.add(y);
        y += (box.inner() ? INNER : OUTER) + GAP;
      }
      tops.add(ys);
      height = Math.max(height, y);
    }
    Svg svg = new Svg(id, "strands", WIDTH, height, title, description);
    for (Link line : lines) {
      double x0 = line.fromColumn() * (width + between) + width;
      double x1 = line.toColumn() * (width + between) + left(line.toColumn(), line.toBox());
      double y0 = middle(tops, line.fromColumn(), line.fromBox());
      double y1 = middle(tops, line.toColumn(), line.toBox());
      double bend = (x1 - x0) / 2;
      String path =
          "M" + at(x0, y0) + "C" + at(x0 + bend, y0) + " " + at(x1 - bend, y1) + " " + at(x1, y1);
      String style = "strand " + line.style() + (line.sure() ? "" : " unsure");
      svg.open("path", "class", style, "d", path).open("title").text(line.title()).close().close();
    }
    for (int i = 0; i < columns.size(); i++) {
      double x = i * (width + between);
      Label head = columns.get(i).label();
      svg.lines(head, head.wrapped(width, 15, 1), x + width / 2, 20, "head", "middle");
      for (int j = 0; j < columns.get(i).boxes().size(); j++) {
        box(svg, columns.get(i).boxes().get(j), x, tops.get(i).get(j), width);
      }
    }
    return svg.finish();
  }

  private double left(int column, int box) {
    return columns.get(column).boxes().get(box).inner() ? INDENT : 0;
  }

  private double middle(List<List<Double>> tops, int column, int box) {
    boolean inner = columns.get(column).boxes().get(box).inner();
    return tops.get(column).get(box) + (inner ? INNER : OUTER) / 2;
  }

  private static void box(Svg svg, Box box, double x, double y, double width) {
    double indent = box.inner() ? INDENT : 0;
    double tall = box.inner() ? INNER : OUTER;
    svg.empty(
        "rect",
        "class",
        "box " + box.style(),
        "x",
        x + indent,
        "y",
        y,
        "width",
        width - indent,
        "height",
        tall,
        "rx",
        4.0);
    svg.empty(
        "rect",
        "class",
        "node " + box.style(),
        "x",
        x + indent,
        "y",
        y,
        "width",
        5.0,
        "height",
        tall,
        "rx",
        2.0);
    Label label = box.label();
    double room = width - indent - 18;
    svg.lines(
        label,
        label.wrapped(room, box.inner() ? 12.5 : 13.5, box.inner() ? 1 : 2),
        x + indent + 12,
        y + tall / 2,
        box.inner() ? "wide small" : "wide",
        "start");
    String number = label.number().isEmpty() ? label.text() : label.number();
    svg.lines(
        label,
        new Label("", number, "").wrapped(room, 26, 1),
        x + indent + 14,
        y + tall / 2 + 4,
        "narrow",
        "start");
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
