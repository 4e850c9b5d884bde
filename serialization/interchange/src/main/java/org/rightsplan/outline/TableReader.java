package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes commitments of the rows of a table: action, agency, indicator, deadline. What is not taken
 * of a row is a sign; whoever made the block has marked it so.
 */
final class TableReader {

  private final CueIndex cues;
  private final Claims claims;
  private final TreeBuilder tree;

  TableReader(CueIndex cues, Claims claims, TreeBuilder tree) {
    this.cues = cues;
    this.claims = claims;
    this.tree = tree;
  }

  void add(Block table) {
    List<List<Passage>> rows = table.rows();
    if (rows.isEmpty()) {
      // Nothing but rules, with no row between them.
      return;
    }
    TableColumns columns = TableColumns.of(texts(rows.get(0)), cues);
    TableColumns before = tree.columns();
    if (columns.hasActions()) {
      tree.remember(columns, rows.get(0));
      addRows(rows.subList(1, rows.size()), columns);
    } else if (before != null && before.kinds().size() == rows.get(0).size()) {
      // The table of the page before goes on.
      addRows(rows, before);
    } else {
      leaveOut(table);
    }
  }

  private static List<String> texts(List<Passage> cells) {
    return cells.stream().map(Passage::text).toList();
  }

  private void leaveOut(Block table) {
    for (List<Passage> row : table.rows()) {
      for (Passage cell : row) {
        if (!cell.isEmpty()) {
          claims.unplaced(
              OutlineCode.UNKNOWN_TABLE,
              cell.start(),
              cell.end(),
              "expected a table with a column of actions, but found no such title in its first row;"
                  + " the cell is left out");
        }
      }
    }
  }

  private void addRows(List<List<Passage>> rows, TableColumns columns) {
    Node section = tree.current();
    Node target = section;
    for (List<Passage> row : rows) {
      if (texts(row).equals(texts(tree.header()))) {
        // The header again, on the next page.
        continue;
      }
      Passage action = cell(row, columns, Cue.COLUMN_ACTION);
      Passage group = cell(row, columns, Cue.COLUMN_GROUP);
      if (!group.isEmpty()) {
        target = group(section, target, group);
      }
      if (action.isEmpty()) {
        continueLast(target, row, columns);
      } else {
        target.items.add(item(row, columns, action));
      }
    }
  }

  /** A priority area or theme is a section of its own for the rows beside it. */
  private Node group(Node section, Node current, Passage group) {
    if (current != section && current.title.text().equals(group.text())) {
      return current;
    }
    Node node = new Node(null, Passage.EMPTY, Passage.EMPTY, group, true, 0);
    section.children.add(node);
    return node;
  }

  private static Passage cell(List<Passage> row, TableColumns columns, Cue kind) {
    int index = columns.kinds().indexOf(kind);
    return index >= 0 && index < row.size() ? row.get(index) : Passage.EMPTY;
  }

  private Node.Item item(List<Passage> row, TableColumns columns, Passage action) {
    Passage number = cell(row, columns, Cue.COLUMN_NUMBER);
    Passage text = action;
    NumberMark mark = number.isEmpty() ? NumberMark.of(action.text(), cues) : null;
    if (mark != null && mark.textFrom() < action.text().length()) {
      number = action.part(mark.from(), mark.to());
      text = action.part(mark.textFrom(), action.text().length());
    }
    return Node.Item.of("", 0, number, Passage.EMPTY, text, cells(row, columns));
  }

  private List<Node.Cell> cells(List<Passage> row, TableColumns columns) {
    List<Node.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      @Nullable Cue kind = i < columns.kinds().size() ? columns.kinds().get(i) : null;
      Passage cell = row.get(i);
      boolean second = kind != null && columns.kinds().indexOf(kind) < i && !isBody(kind);
      if (cell.isEmpty()
          || (kind == Cue.COLUMN_ACTION && !second)
          || (kind == Cue.COLUMN_NUMBER && !second)
          || (kind == Cue.COLUMN_GROUP && !second)) {
        continue;
      }
      if (kind == null || (second && kind != Cue.COLUMN_INDICATOR && kind != Cue.COLUMN_DEADLINE)) {
        String title = i < tree.header().size() ? tree.header().get(i).text() : "";
        claims.unplaced(
            OutlineCode.UNKNOWN_COLUMN,
            cell.start(),
            cell.end(),
            "expected a cell for a body, indicator or deadline, but found one under '"
                + title
                + "'; it is left out");
      } else {
        cells.add(new Node.Cell(Objects.requireNonNull(kind), tree.header().get(i), cell));
      }
    }
    return cells;
  }

  /** "Chamber of" in the row above and "Crafts" in this one are one name. */
  private boolean isAddedToName(Node.Item item, Node.Cell more) {
    for (int i = item.cells().size() - 1; i >= 0 && isBody(more.column()); i--) {
      Node.Cell above = item.cells().get(i);
      if (above.column() == more.column()) {
        List<Token> words = Token.of(above.text().text());
        boolean open =
            cues.before(Cue.BODY_OF, words, words.size()) != null
                || cues.before(Cue.BODY_JOIN, words, words.size()) != null;
        if (open) {
          Passage name = above.text().plus(" ", more.text());
          item.cells().set(i, new Node.Cell(above.column(), above.header(), name));
        }
        return open;
      }
    }
    return false;
  }

  private static boolean isBody(Cue kind) {
    return kind == Cue.COLUMN_LEAD || kind == Cue.COLUMN_SUPPORT || kind == Cue.COLUMN_MONITORING;
  }

  /** A row without an action goes on with the one above, or is a heading across the table. */
  private void continueLast(Node node, List<Passage> row, TableColumns columns) {
    List<Passage> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
    if (node.items.isEmpty()) {
      for (Passage cell : filled) {
        if (cell != cell(row, columns, Cue.COLUMN_GROUP)) {
          claims.unplaced(
              OutlineCode.UNPLACED,
              cell.start(),
              cell.end(),
              "expected an action in this row, but found none; the cell is left out");
        }
      }
      return;
    }
    int last = node.items.size() - 1;
    Node.Item item = node.items.get(last);
    for (Node.Cell more : cells(row, columns)) {
      if (!isAddedToName(item, more)) {
        item.cells().add(more);
      }
    }
    Passage number = cell(row, columns, Cue.COLUMN_NUMBER);
    if (!number.isEmpty()) {
      claims.unplaced(
          OutlineCode.UNPLACED,
          number.start(),
          number.end(),
          "expected an action beside this number, but found none; it is left out");
    }
  }
}
