package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** Collects the targets that stand under the elements of a station. */
final class TargetHistory {

  private final Elements elements;
  private final ImmutableList.Builder<TargetStation.SetTarget> targets = ImmutableList.builder();
  private boolean complete = true;

  private TargetHistory(Elements elements) {
    this.elements = elements;
  }

  static TargetStation at(Edition edition, Station station) {
    TargetHistory history = new TargetHistory(edition.elements());
    for (ElementPath path : station.paths()) {
      history.elements.at(path).ifPresent(history::add);
    }
    return new TargetStation(station.edition(), history.targets.build(), history.complete);
  }

  private void add(Located<?> located) {
    if (located.element() instanceof Indicator indicator) {
      noteTranscription(located.parent().map(Located::path).orElse(located.path()));
      add(located.path(), indicator);
    } else if (located.element() instanceof Objective objective) {
      noteTranscription(located.path());
      addAll(located.path(), objective.indicators());
    } else if (located.element() instanceof Section section) {
      add(located.path(), section);
    }
  }

  private void add(ElementPath path, Section section) {
    noteTranscription(path);
    for (int i = 0; i < section.objectives().size(); i++) {
      ElementPath objective = path.child(ElementKind.OBJECTIVE, i);
      noteTranscription(objective);
      addAll(objective, section.objectives().get(i).indicators());
    }
    addAll(path, section.indicators());
    for (int i = 0; i < section.sections().size(); i++) {
      add(path.child(ElementKind.SECTION, i), section.sections().get(i));
    }
  }

  private void addAll(ElementPath around, ImmutableList<Indicator> indicators) {
    for (int i = 0; i < indicators.size(); i++) {
      add(around.child(ElementKind.INDICATOR, i), indicators.get(i));
    }
  }

  private void add(ElementPath path, Indicator indicator) {
    for (int i = 0; i < indicator.targets().size(); i++) {
      targets.add(
          new TargetStation.SetTarget(
              path.child(ElementKind.TARGET, i), indicator.name(), indicator.targets().get(i)));
    }
  }

  private void noteTranscription(ElementPath path) {
    TranscriptionStatus status = elements.transcription(path);
    complete &= status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.UNSTATED;
  }
}
