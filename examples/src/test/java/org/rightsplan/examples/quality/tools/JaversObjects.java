package org.rightsplan.examples.quality.tools;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.javers.core.diff.ListCompareAlgorithm;
import org.javers.core.diff.changetype.container.ListChange;
import org.javers.core.metamodel.annotation.TypeName;
import org.jspecify.annotations.Nullable;
import org.rightsplan.examples.quality.PlanPair;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;

/**
 * JaVers on value objects, which is what plans without ids are to it.
 *
 * <p>A plan holds sections, a section its title, sections and texts of tasks. JaVers knows a value
 * object by its place, so sections answer to each other by position; the texts in them are compared
 * by its Levenshtein distance of lists, the best of the ways it has.
 */
final class JaversObjects implements Matcher {

  private static final Javers JAVERS =
      JaversBuilder.javers()
          .registerValueObjects(PlanObject.class, SectionObject.class)
          .withListCompareAlgorithm(ListCompareAlgorithm.LEVENSHTEIN_DISTANCE)
          .withInitialChanges(false)
          .withTerminalChanges(false)
          .build();

  @Override
  public String name() {
    return "javers-objects";
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    PlanObject before = new PlanObject(sections(pair.before().sections()));
    PlanObject after = new PlanObject(sections(pair.after().sections()));
    Places beforePlaces = new Places(pair.before());
    Places afterPlaces = new Places(pair.after());
    return () -> {
      Diff diff = JAVERS.compare(before, after);
      return () -> read(diff, beforePlaces, afterPlaces);
    };
  }

  private static Found read(Diff diff, Places before, Places after) {
    Map<String, ListChange> changes = new HashMap<>();
    for (ListChange change : diff.getChangesByType(ListChange.class)) {
      if (change.getPropertyName().equals("tasks")) {
        String path = change.getAffectedGlobalId().value();
        changes.put(path.substring(path.indexOf('#') + 1), change);
      }
    }
    ImmutableList.Builder<FoundLink> links = ImmutableList.builder();
    before.tasks.forEach(
        (path, earlier) -> {
          List<Integer> later = after.tasks.getOrDefault(path, List.of());
          for (FoundLink link : pairs(changes.get(path), earlier.size(), later.size())) {
            links.add(
                FoundLink.of(earlier.get(link.before().get(0)), later.get(link.after().get(0))));
          }
        });
    return Found.ofTasks(links.build());
  }

  private static List<FoundLink> pairs(@Nullable ListChange change, int before, int after) {
    if (change == null) {
      // The section stands in one edition only, or its tasks are the same.
      return before == after ? JaversList.pairs(List.of(), before, after) : List.of();
    }
    return JaversList.pairs(change.getChanges(), before, after);
  }

  private static List<SectionObject> sections(List<Section> sections) {
    List<SectionObject> objects = new ArrayList<>();
    for (Section section : sections) {
      objects.add(
          new SectionObject(
              section.title().text(),
              section.objectives().stream().map(Texts::of).toList(),
              sections(section.sections())));
    }
    return objects;
  }

  /** The positions of all tasks by the path that JaVers gives their section. */
  private static final class Places {

    final Map<String, List<Integer>> tasks = new HashMap<>();
    private int next;

    Places(Edition edition) {
      walk("", edition.sections());
    }

    private void walk(String around, List<Section> sections) {
      for (int i = 0; i < sections.size(); i++) {
        String path = around + "sections/" + i;
        List<Integer> own = new ArrayList<>();
        for (int k = 0; k < sections.get(i).objectives().size(); k++) {
          own.add(next++);
        }
        tasks.put(path, own);
        walk(path + "/", sections.get(i).sections());
      }
    }
  }

  @TypeName("plan")
  private record PlanObject(List<SectionObject> sections) {}

  @TypeName("section")
  private record SectionObject(String title, List<String> tasks, List<SectionObject> sections) {}
}
