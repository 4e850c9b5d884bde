package org.rightsplan.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** Puts the rows of the tables together to an edition. */
final class EditionAssembly {

  private static final String UNTITLED = "[untitled]";

  private final EditionCsvReader reader;
  private final boolean several;
  private final List<InputFinding> findings = new ArrayList<>();
  private final RowValues values;

  private final List<Node> sections = new ArrayList<>();
  private final List<Node> objectives = new ArrayList<>();
  private final List<Node> indicators = new ArrayList<>();
  private final Map<String, Node> byKey = new HashMap<>();
  private final Map<String, Node> sectionsByTitle = new LinkedHashMap<>();
  private final Map<Numbered, Node> sectionsByNumber = new HashMap<>();

  /** What tells sections apart where there are no paths. */
  private record Numbered(String title, String number) {}

  /** An element in the making, with those under it. */
  private static final class Node {
    private final Section.@Nullable Builder section;
    private final Objective.@Nullable Builder objective;
    private final Indicator.@Nullable Builder indicator;
    private final @Nullable Node parent;
    private final Optional<String> number;
    private final List<Section> partsReversed = new ArrayList<>();

    Node(
        Section.@Nullable Builder section,
        Objective.@Nullable Builder objective,
        Indicator.@Nullable Builder indicator,
        @Nullable Node parent,
        Optional<String> number) {
      this.section = section;
      this.objective = objective;
      this.indicator = indicator;
      this.parent = parent;
      this.number = number;
    }
  }

  /**
   * Prepares to read tables.
   *
   * @param several whether places say in which table they are
   */
  EditionAssembly(EditionCsvReader reader, boolean several) {
    this.reader = reader;
    this.several = several;
    this.values = new RowValues(reader.language());
  }

  Reading<Edition> read(Map<EditionTable, String> tables) {
    Edition.Builder edition =
        Edition.builder()
            .id(reader.id())
            .title(LocalizedText.of(reader.language(), reader.title()));
    rows(tables, EditionTable.SECTIONS, "title", "path").forEach(this::section);
    boolean listed = tables.containsKey(EditionTable.SECTIONS);
    for (RowReader row : rows(tables, EditionTable.OBJECTIVES, "title", "statement")) {
      objective(row, listed);
    }
    rows(tables, EditionTable.INDICATORS, "name", "path").forEach(this::indicator);
    for (RowReader row : rows(tables, EditionTable.TARGETS, "indicator")) {
      attach(row, values::target, (builder, target) -> builder.addTarget(target));
    }
    for (RowReader row : rows(tables, EditionTable.MEASUREMENTS, "indicator")) {
      attach(row, values::measurement, (builder, value) -> builder.addMeasurement(value));
    }
    for (RowReader row : rows(tables, EditionTable.BODIES, "name", "id")) {
      values.body(row).ifPresent(edition::addBody);
    }
    edition.sections(build());
    return new Reading<>(edition.build(), ImmutableList.copyOf(findings));
  }

  private List<RowReader> rows(
      Map<EditionTable, String> tables, EditionTable table, String... required) {
    @Nullable String text = tables.get(table);
    return text == null
        ? List.of()
        : new TableReader(
                several ? table.partName() : "",
                table.columns(),
                reader.mapping(),
                reader.language(),
                findings)
            .rows(text, reader.limits(), List.of(required));
  }

  private void section(RowReader row) {
    Optional<ElementPath> path = path(row);
    Optional<Node> parent =
        path.flatMap(ElementPath::parent)
            .filter(around -> around.depth() > 0)
            .map(around -> byKey.get(around.toString()));
    values
        .section(row)
        .ifPresent(
            builder -> {
              Node node = new Node(builder, null, null, parent.orElse(null), row.cell("number"));
              sections.add(node);
              key(row, path, row.cell("id"), node);
              row.text("title").ifPresent(title -> titled(title.text(), row.cell("number"), node));
            });
  }

  private void objective(RowReader row, boolean listed) {
    Optional<ElementPath> path = path(row);
    Optional<Objective.Builder> builder = values.objective(row);
    if (builder.isEmpty()) {
      return;
    }
    Optional<Node> around =
        path.flatMap(ElementPath::parent).map(found -> byKey.get(found.toString()));
    Node parent =
        around
            .filter(node -> node.section != null)
            .or(() -> row.cell("section").flatMap(name -> known(row, name, listed)))
            .or(() -> untitled(row, path))
            .orElseGet(() -> newSection(row, path, listed));
    sameNumber(row, parent);
    reader
        .mapping()
        .indicators()
        .forEach(
            column ->
                values.category(row, column).ifPresent(found -> builder.get().addIndicator(found)));
    Node node = new Node(null, builder.get(), null, parent, Optional.empty());
    objectives.add(node);
    key(row, path, row.cell("id"), node);
  }

  /** Returns the section that a row names; by a title, the one that has the row's number. */
  private Optional<Node> known(RowReader row, String name, boolean listed) {
    Optional<Node> byNumber =
        row.cell("section_number").map(number -> sectionsByNumber.get(new Numbered(name, number)));
    // Sections that are listed are all there are; of others there may be one for each number.
    boolean byTitle = listed || row.cell("section_number").isEmpty();
    return Optional.ofNullable(byKey.get(name))
        .filter(node -> node.section != null)
        .or(() -> byNumber)
        .or(() -> Optional.ofNullable(byTitle ? sectionsByTitle.get(name) : null));
  }

  private void titled(String title, Optional<String> number, Node node) {
    sectionsByTitle.putIfAbsent(title, node);
    number.ifPresent(found -> sectionsByNumber.putIfAbsent(new Numbered(title, found), node));
  }

  /** Tells of a section's number that is not the one that the section has. */
  private static void sameNumber(RowReader row, Node section) {
    Optional<String> number = row.cell("section_number");
    if (number.isPresent() && !number.equals(section.number)) {
      row.bad(
          "section_number",
          section
              .number
              .map(own -> "the number of the section, '" + own + "'")
              .orElse("nothing, since the section has no number"));
    }
  }

  /** Returns the section of earlier rows that name none either. */
  private Optional<Node> untitled(RowReader row, Optional<ElementPath> path) {
    return row.cell("section").isEmpty() && path.isEmpty()
        ? Optional.ofNullable(sectionsByTitle.get(UNTITLED))
        : Optional.empty();
  }

  private Node newSection(RowReader row, Optional<ElementPath> path, boolean listed) {
    if (listed) {
      row.add(CsvCode.UNKNOWN_ELEMENT, "section", "a path, id or title in the table of sections");
    }
    String title = row.cell("section").orElse(UNTITLED);
    Section.Builder builder =
        Section.builder()
            .title(LocalizedText.of(reader.language(), title))
            .kind(SectionKind.CHAPTER)
            .number(row.cell("section_number"));
    Node node = new Node(builder, null, null, null, row.cell("section_number"));
    sections.add(node);
    // A path tells sections of the same title apart; without one the title is all there is.
    path.flatMap(ElementPath::parent)
        .ifPresentOrElse(
            around -> byKey.putIfAbsent(around.toString(), node),
            () -> titled(title, row.cell("section_number"), node));
    return node;
  }

  private void indicator(RowReader row) {
    Optional<ElementPath> path = path(row);
    Optional<Node> parent =
        path.flatMap(ElementPath::parent)
            .map(around -> byKey.get(around.toString()))
            .or(() -> row.cell("of").map(name -> byKey.get(name.strip())))
            .filter(node -> node.indicator == null);
    if (parent.isEmpty()) {
      row.add(CsvCode.UNKNOWN_ELEMENT, "of", "the path or id of a commitment or section");
      return;
    }
    values
        .indicator(row)
        .ifPresent(
            builder -> {
              Node node = new Node(null, null, builder, parent.get(), Optional.empty());
              indicators.add(node);
              key(row, path, row.cell("id"), node);
            });
  }

  private interface Part<T> {
    Optional<T> of(RowReader row);
  }

  private interface Adding<T> {
    void add(Indicator.Builder builder, T part);
  }

  private <T> void attach(RowReader row, Part<T> part, Adding<T> adding) {
    @Nullable Node node = row.cell("indicator").map(name -> byKey.get(name.strip())).orElse(null);
    if (node == null || node.indicator == null) {
      row.add(CsvCode.UNKNOWN_ELEMENT, "indicator", "the path or id of an indicator");
      return;
    }
    Indicator.Builder builder = node.indicator;
    part.of(row).ifPresent(value -> adding.add(builder, value));
  }

  private Optional<ElementPath> path(RowReader row) {
    return row.parsed(
        "path",
        cell -> CellLists.path(cell, reader.limits().depth()),
        "a path such as sections[0].objectives[2]");
  }

  private void key(RowReader row, Optional<ElementPath> path, Optional<String> id, Node node) {
    // Of equal ids the first is found by it; that is for validation to tell, not for a table.
    id.ifPresent(key -> byKey.putIfAbsent(key.strip(), node));
    if (path.isPresent()) {
      @Nullable Node other = byKey.put(path.get().toString(), node);
      if (other != null && other != node) {
        byKey.put(path.get().toString(), other);
        row.add(CsvCode.REPEATED_KEY, "path", "a path of its own");
      }
    }
  }

  /** Builds the innermost first: parts stand after their wholes in each list. */
  private ImmutableList<Section> build() {
    for (Node node : indicators) {
      Indicator indicator = requireNonNull(node.indicator).build();
      Node parent = requireNonNull(node.parent);
      if (parent.objective != null) {
        parent.objective.addIndicator(indicator);
      } else if (parent.section != null) {
        parent.section.addIndicator(indicator);
      }
    }
    for (Node node : objectives) {
      Node parent = requireNonNull(node.parent);
      requireNonNull(parent.section).addObjective(requireNonNull(node.objective).build());
    }
    List<Section> topReversed = new ArrayList<>();
    for (int i = sections.size() - 1; i >= 0; i--) {
      Node node = sections.get(i);
      Section section =
          requireNonNull(node.section)
              .addAllSections(ImmutableList.copyOf(node.partsReversed).reverse())
              .build();
      (node.parent == null ? topReversed : node.parent.partsReversed).add(section);
    }
    return ImmutableList.copyOf(topReversed).reverse();
  }
}
