package org.rightsplan.examples.quality.tools;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Change;
import org.javers.core.diff.Diff;
import org.javers.core.diff.changetype.NewObject;
import org.javers.core.diff.changetype.ObjectRemoved;
import org.javers.core.metamodel.annotation.Id;
import org.javers.core.metamodel.annotation.TypeName;
import org.rightsplan.examples.quality.Link;
import org.rightsplan.examples.quality.PlanPair;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Section;

/**
 * JaVers on entities that carry ids.
 *
 * <p>The ids are the truth itself: elements that are linked have the same one, of a split or merge
 * the first parts. So its pairs are right by construction, and what is measured is its time. Lists
 * are compared as JaVers does by default, which is its fastest way.
 */
final class JaversWithIds implements Matcher {

  private static final Javers JAVERS =
      JaversBuilder.javers()
          .registerEntities(PlanEntity.class, SectionEntity.class, TaskEntity.class)
          .withInitialChanges(false)
          .withTerminalChanges(false)
          .build();

  @Override
  public String name() {
    return "javers-ids";
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    Map<ElementPath, String> beforeIds = new HashMap<>();
    Map<ElementPath, String> afterIds = new HashMap<>();
    for (Link link : pair.links()) {
      String id = "linked " + beforeIds.size();
      beforeIds.put(link.before().get(0), id);
      afterIds.put(link.after().get(0), id);
    }
    Conversion before = new Conversion(beforeIds, "before ");
    Conversion after = new Conversion(afterIds, "after ");
    PlanEntity earlier = before.plan(pair.before());
    PlanEntity later = after.plan(pair.after());
    return () -> {
      Diff diff = JAVERS.compare(earlier, later);
      return () -> read(diff, before.taskIds, after.taskIds);
    };
  }

  private static Found read(Diff diff, List<String> before, List<String> after) {
    Map<String, Integer> free = new HashMap<>();
    for (String id : after) {
      free.put(id, free.size());
    }
    Map<String, Integer> places = Map.copyOf(free);
    List<String> gone = new ArrayList<>();
    for (Change change : diff.getChanges()) {
      if (change instanceof NewObject) {
        free.remove(String.valueOf(change.getAffectedLocalId()));
      } else if (change instanceof ObjectRemoved) {
        gone.add(String.valueOf(change.getAffectedLocalId()));
      }
    }
    Map<String, Integer> kept = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      kept.put(before.get(i), i);
    }
    gone.forEach(kept::remove);
    ImmutableList.Builder<FoundLink> links = ImmutableList.builder();
    for (String id : before) {
      Integer earlier = kept.get(id);
      Integer later = places.get(id);
      if (earlier != null && later != null && free.containsKey(id)) {
        links.add(FoundLink.of(earlier, later));
      }
    }
    return Found.ofTasks(links.build());
  }

  private static final class Conversion {

    final List<String> taskIds = new ArrayList<>();
    private final Map<ElementPath, String> ids;
    private final String prefix;

    Conversion(Map<ElementPath, String> ids, String prefix) {
      this.ids = ids;
      this.prefix = prefix;
    }

    PlanEntity plan(Edition edition) {
      return new PlanEntity("plan", sections(ElementPath.edition(), edition.sections()));
    }

    private List<SectionEntity> sections(ElementPath around, List<Section> sections) {
      List<SectionEntity> entities = new ArrayList<>();
      for (int i = 0; i < sections.size(); i++) {
        entities.add(section(around.child(ElementKind.SECTION, i), sections.get(i)));
      }
      return entities;
    }

    private SectionEntity section(ElementPath path, Section section) {
      List<TaskEntity> tasks = new ArrayList<>();
      for (int i = 0; i < section.objectives().size(); i++) {
        String id = id(path.child(ElementKind.OBJECTIVE, i));
        taskIds.add(id);
        tasks.add(new TaskEntity(id, Texts.of(section.objectives().get(i))));
      }
      return new SectionEntity(
          id(path), section.title().text(), tasks, sections(path, section.sections()));
    }

    private String id(ElementPath path) {
      String id = ids.get(path);
      return id != null ? id : prefix + path;
    }
  }

  @TypeName("plan")
  private record PlanEntity(@Id String id, List<SectionEntity> sections) {}

  @TypeName("section")
  private record SectionEntity(
      @Id String id, String title, List<TaskEntity> tasks, List<SectionEntity> sections) {}

  @TypeName("task")
  private record TaskEntity(@Id String id, String text) {}
}
