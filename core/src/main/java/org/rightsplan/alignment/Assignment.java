package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * The choice of pairs with the greatest total score, each row and column used at most once (Jonker
 * and Volgenant, A shortest augmenting path algorithm, 1987; Kuhn 1955).
 *
 * <p>In: a matrix of scores, 0 where a pair may not be chosen. Out: for each row its column or -1.
 * Cost: rows squared times columns, so it is for small components only.
 */
final class Assignment {

  /** Totals that differ by less are equal: they differ by rounding. */
  private static final double EQUAL = 1e-14;

  private Assignment() {}

  static int[] best(double[][] score) {
    int rows = score.length;
    int columns = score[0].length;
    if (rows > columns) {
      return transposed(best(transposed(score)), rows);
    }
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      augment(score, row, rowPotential, columnPotential, rowOf, way);
    }
    int[] chosen = new int[rows];
    Arrays.fill(chosen, Matching.NONE);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column];
      if (row > 0 && score[row - 1][column - 1] > 0) {
        chosen[row - 1] = column - 1;
      }
    }
    uncross(score, chosen);
    return chosen;
  }

  /**
   * Lets the earlier of two rows have the earlier column wherever that is worth as much, so that
   * the choice among equals is the same with rows and columns swapped.
   */
  private static void uncross(double[][] score, int[] chosen) {
    for (int row = 0; row < chosen.length; row++) {
      for (int other = row + 1; other < chosen.length; other++) {
        int one = chosen[row];
        int two = chosen[other];
        if (one > two
            && two != Matching.NONE
            && score[row][two] > 0
            && score[other][one] > 0
            && score[row][two] + score[other][one] >= score[row][one] + score[other][two] - EQUAL) {
          chosen[row] = two;
          chosen[other] = one;
        }
      }
    }
  }

  /** Finds the cheapest way to bring in one more row, moving the others where that pays. */
  private static void augment(
      double[][] score,
      int newRow,
      double[] rowPotential,
      double[] columnPotential,
      int[] rowOf,
      int[] way) {
    int columns = columnPotential.length - 1;
    double[] least = new double[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[columns + 1];
    rowOf[0] = newRow;
    int column = 0;
    do {
      used[column] = true;
      int row = rowOf[column];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= columns; j++) {
        if (!used[j]) {
          double cost = -score[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
          if (cost < least[j]) {
            least[j] = cost;
            way[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]] += delta;
          columnPotential[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] turned = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }

  private static int[] transposed(int[] columnOfRow, int size) {
    int[] turned = new int[size];
    Arrays.fill(turned, Matching.NONE);
    for (int i = 0; i < columnOfRow.length; i++) {
      if (columnOfRow[i] != Matching.NONE) {
        turned[columnOfRow[i]] = i;
      }
    }
    return turned;
  }
}
