package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
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
    IdentityHashMap<Object, Integer> indexOf = new IdentityHashMap<>(all.size() * 2);
    for (int i = 0; i < all.size(); i++) {
      indexOf.put(all.get(i), i);
    }
    sections = new ItemTable(ElementKind.SECTION, all, languages, containers(all, indexOf));
    objectives =
        new ItemTable(
            ElementKind.OBJECTIVE,
            elements.objectives(),
            languages,
            containers(elements.objectives(), indexOf));
    // An indicator's container is its objective; those of a section come after all objectives.
    for (int i = 0; i < elements.objectives().size(); i++) {
      indexOf.put(elements.objectives().get(i), i);
    }
    indicators =
        new ItemTable(
            ElementKind.INDICATOR,
            elements.indicators(),
            languages,
            indicatorContainers(elements, indexOf));
    principles =
        new ItemTable(
            ElementKind.PRINCIPLE,
            elements.principles(),
            languages,
            containers(elements.principles(), indexOf));
    sectionEnd = new int[all.size()];
    depth = new int[all.size()];
    top = new int[all.size()];
    measureTree();
    firstObjective = firstObjectives();
  }

  private static int[] containers(
      List<? extends Located<?>> located, IdentityHashMap<Object, Integer> indexOf) {
    int[] container = new int[located.size()];
    for (int i = 0; i < container.length; i++) {
      container[i] = located.get(i).parent().map(indexOf::get).orElse(-1);
    }
    return container;
  }

  private static int[] indicatorContainers(
      Elements elements, IdentityHashMap<Object, Integer> indexOf) {
    int[] container = containers(elements.indicators(), indexOf);
    for (int i = 0; i < container.length; i++) {
      boolean ofSection =
          elements.indicators().get(i).parent().orElseThrow().element() instanceof Section;
      if (ofSection) {
        container[i] += elements.objectives().size();
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

  /** Returns the sections directly under one, or under the edition itself for NONE. */
  IntList children(int section) {
    IntList children = new IntList(8);
    int end = section == Matching.NONE ? sections.size() : sectionEnd[section];
    for (int i = section + 1; i < end; i = sectionEnd[i]) {
      children.add(i);
    }
    return children;
  }

  /** Tells whether a section is another or is somewhere under it. */
  boolean isWithin(int section, int around) {
    return section >= around && section < sectionEnd[around];
  }
}
