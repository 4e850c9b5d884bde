package org.rightsplan.outline;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;

/** Puts accepted proposals into an edition. */
final class Acceptance {

  private final Edition edition;
  private final ListMultimap<ElementPath, Proposal> byPath = ArrayListMultimap.create();
  private final Map<String, ResponsibleBody> bodies = new LinkedHashMap<>();

  Acceptance(Edition edition, List<Proposal> proposals) {
    this.edition = edition;
    edition.bodies().forEach(body -> bodies.put(body.id(), body));
    proposals.forEach(proposal -> byPath.put(proposal.path(), proposal));
  }

  Edition edition() {
    Edition changed = edition.withSections(sections(edition.sections(), ElementPath.edition()));
    for (Proposal proposal : byPath.get(ElementPath.edition())) {
      if (proposal instanceof Proposal.OfPeriod found) {
        changed = changed.withPeriod(found.period());
      }
    }
    return changed.withBodies(bodies.values());
  }

  private List<Section> sections(List<Section> sections, ElementPath parent) {
    List<Section> changed = new ArrayList<>();
    for (Section section : sections) {
      ElementPath path = parent.child(ElementKind.SECTION, changed.size());
      changed.add(
          section
              .withObjectives(objectives(section.objectives(), path))
              .withSections(sections(section.sections(), path))
              .withIndicators(indicators(section.indicators(), path))
              .withResponsibilities(responsibilities(section.responsibilities(), path)));
    }
    return changed;
  }

  private List<Objective> objectives(List<Objective> objectives, ElementPath parent) {
    List<Objective> changed = new ArrayList<>();
    for (Objective objective : objectives) {
      ElementPath path = parent.child(ElementKind.OBJECTIVE, changed.size());
      changed.add(
          objective
              .withIndicators(indicators(objective.indicators(), path))
              .withResponsibilities(responsibilities(objective.responsibilities(), path)));
    }
    return changed;
  }

  private List<Indicator> indicators(List<Indicator> before, ElementPath path) {
    List<Indicator> all = new ArrayList<>(before);
    for (Proposal proposal : byPath.get(path)) {
      if (proposal instanceof Proposal.OfTarget found) {
        all.add(found.indicator());
      }
    }
    return all;
  }

  private List<Responsibility> responsibilities(List<Responsibility> before, ElementPath path) {
    List<Responsibility> all = new ArrayList<>(before);
    Set<String> named = before.stream().map(Responsibility::body).collect(Collectors.toSet());
    for (Proposal proposal : byPath.get(path)) {
      if (proposal instanceof Proposal.OfBody found) {
        bodies.putIfAbsent(found.body().id(), found.body());
        if (named.add(found.body().id())) {
          all.add(Responsibility.of(found.body().id(), found.role()));
        }
      }
    }
    return all;
  }
}
