package org.rightsplan.examples.speed;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/**
 * Two ways to another edition of the same content: part by part, and along the path of one change.
 */
final class Copies {

  private Copies() {}

  /** Returns an equal edition in which every section, commitment and text was built anew. */
  static Edition rebuilt(Edition edition) {
    return Edition.builder().from(edition).sections(rebuilt(edition.sections())).build();
  }

  private static ImmutableList<Section> rebuilt(List<Section> sections) {
    ImmutableList.Builder<Section> all = ImmutableList.builder();
    for (Section section : sections) {
      Section.Builder copy =
          Section.builder()
              .title(rebuilt(section.title()))
              .kind(section.kind())
              .transcription(section.transcription())
              .sections(rebuilt(section.sections()));
      section.number().ifPresent(copy::number);
      for (Objective objective : section.objectives()) {
        Objective.Builder task = Objective.builder().level(objective.level());
        objective.number().ifPresent(task::number);
        objective.statement().ifPresent(text -> task.statement(rebuilt(text)));
        copy.addObjective(task.build());
      }
      all.add(copy.build());
    }
    return all.build();
  }

  private static LocalizedText rebuilt(LocalizedText text) {
    return LocalizedText.builder().texts(text.texts()).original(text.original()).build();
  }

  /** Returns the edition with another number at the first commitment of its main parts. */
  static Edition withFirstCommitmentRenumbered(Edition edition) {
    for (int i = 0; i < edition.sections().size(); i++) {
      Section section = edition.sections().get(i);
      if (!section.objectives().isEmpty()) {
        Objective changed = section.objectives().get(0).withNumber("0");
        Section part = section.withObjectives(replaced(section.objectives(), 0, changed));
        return edition.withSections(replaced(edition.sections(), i, part));
      }
    }
    throw new IllegalArgumentException("expected a main part with commitments of its own");
  }

  private static <T> List<T> replaced(List<T> list, int index, T value) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, value);
    return copy;
  }
}
