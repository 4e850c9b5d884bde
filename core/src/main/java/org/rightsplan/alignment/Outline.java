package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;

/**
 * One edition laid out for comparison: its elements by kind, and the tree of its sections. Sections
 * stand in document order, so that what is under a section is the range that follows it.
 *
 * <p>Cost: linear in the edition.
 */
@SuppressWarnings("ReferenceEquality") // the same place is the same object, and equal ones are not
final class Outline {

  final ItemTable sections;
  final ItemTable objectives;
  final ItemTable indicators;
  final ItemTable principles;

  /** For each section the index after its last descendant. */
  final int[] sectionEnd;

  /** For each section how many sections are around it. */
  final int[] depth;

  /** For each section the outermost one around it, or itself. */
  final int[] top;

  /** For each section its first own objective; its last is before the next section's first. */
  final int[] firstObjective;

  Outline(Elements elements, Languages languages) {
    ImmutableList<Located<Section>> all = elements.sections();
    sections = new ItemTable(ElementKind.SECTION, all, languages, sectionContainers(all));
    objectives =
        new ItemTable(
            ElementKind.OBJECTIVE,
            elements.objectives(),
            languages,
            containers(elements.objectives(), all));
    indicators =
        new ItemTable(
            ElementKind.INDICATOR, elements.indicators(), languages, indicatorContainers(elements));
    int[] none = new int[elements.principles().size()];
    Arrays.fill(none, Matching.NONE);
    principles = new ItemTable(ElementKind.PRINCIPLE, elements.principles(), languages, none);
    sectionEnd = new int[all.size()];
    depth = new int[all.size()];
    top = new int[all.size()];
    measureTree();
    firstObjective = firstObjectives();
  }

  /** Finds the section around each section: one of those around the section before it. */
  private static int[] sectionContainers(List<Located<Section>> sections) {
    int[] container = new int[sections.size()];
    for (int i = 0; i < container.length; i++) {
      @Nullable Located<?> around = sections.get(i).parent().orElse(null);
      int at = i - 1;
      while (at >= 0 && sections.get(at) != around) {
        at = around == null ? Matching.NONE : container[at];
      }
      container[i] = at;
    }
    return container;
  }

  /**
   * Finds what is around each element. Both stand in document order, so one look at each will do.
   */
  private static int[] containers(
      List<? extends Located<?>> located, List<? extends Located<?>> around) {
    int[] container = new int[located.size()];
    int at = 0;
    for (int i = 0; i < container.length; i++) {
      Located<?> parent = located.get(i).parent().orElseThrow();
      while (around.get(at) != parent) {
        at++;
      }
      container[i] = at;
    }
    return container;
  }

  /** Numbers the sections that hold indicators of their own after all objectives. */
  private static int[] indicatorContainers(Elements elements) {
    int[] container = new int[elements.indicators().size()];
    int objective = 0;
    int section = 0;
    for (int i = 0; i < container.length; i++) {
      Located<?> parent = elements.indicators().get(i).parent().orElseThrow();
      if (parent.element() instanceof Section) {
        while (elements.sections().get(section) != parent) {
          section++;
        }
        container[i] = elements.objectives().size() + section;
      } else {
        while (elements.objectives().get(objective) != parent) {
          objective++;
        }
        container[i] = objective;
      }
    }
    return container;
  }

  private void measureTree() {
    int[] container = sections.container;
    for (int i = 0; i < container.length; i++) {
      depth[i] = container[i] < 0 ? 0 : depth[container[i]] + 1;
      top[i] = container[i] < 0 ? i : top[container[i]];
      sectionEnd[i] = i + 1;
    }
    for (int i = container.length - 1; i >= 0; i--) {
      if (container[i] >= 0) {
        sectionEnd[container[i]] = Math.max(sectionEnd[container[i]], sectionEnd[i]);
      }
    }
  }

  private int[] firstObjectives() {
    int[] first = new int[sections.size() + 1];
    for (int section : objectives.container) {
      first[section + 1]++;
    }
    for (int i = 0; i < sections.size(); i++) {
      first[i + 1] += first[i];
    }
    return first;
  }

  /** Returns how many commitments stand directly in a section. */
  int objectiveCount(int section) {
    return firstObjective[section + 1] - firstObjective[section];
  }

  /** Returns how many commitments stand in a section and in those under it. */
  int commitments(int section) {
    return firstObjective[sectionEnd[section]] - firstObjective[section];
  }

  /** Returns the sections directly under one, or under the edition itself for NONE. */
  IntList children(int section) {
    IntList children = new IntList(8);
    int end = section == Matching.NONE ? sections.size() : sectionEnd[section];
    for (int i = section + 1; i < end; i = sectionEnd[i]) {
      children.add(i);
    }
    return children;
  }

  /** Returns the section around another that is so deep, or itself if it is no deeper. */
  int ancestorAt(int section, int wanted) {
    int at = section;
    while (depth[at] > wanted) {
      at = sections.container[at];
    }
    return at;
  }

  /** Tells whether a section is another or is somewhere under it. */
  boolean isWithin(int section, int around) {
    return section >= around && section < sectionEnd[around];
  }
}
