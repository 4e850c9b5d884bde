package org.rightsplan.stratml;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Located;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/**
 * The introductions of an edition, sorted by what StratML has for them.
 *
 * @param main the one whose chapeau is the plan's description
 * @param statements vision and mission
 * @param organizations what is said about bodies
 * @param others what StratML has nothing for
 */
record Introduction(
    Optional<Located<Section>> main,
    ImmutableList<Located<Section>> statements,
    ImmutableList<Located<Section>> organizations,
    ImmutableList<Located<Section>> others) {

  static Introduction of(Edition edition) {
    Optional<Located<Section>> main = Optional.empty();
    ImmutableList.Builder<Located<Section>> statements = ImmutableList.builder();
    ImmutableList.Builder<Located<Section>> organizations = ImmutableList.builder();
    ImmutableList.Builder<Located<Section>> others = ImmutableList.builder();
    ImmutableList.Builder<String> taken = ImmutableList.builder();
    for (Located<Section> located : edition.elements().sections()) {
      Section section = located.element();
      if (section.kind() != SectionKind.INTRODUCTION) {
        continue;
      }
      String title = section.title().text();
      boolean isNew = !taken.build().contains(title);
      if (main.isEmpty() && title.equals(PlanReading.INTRODUCTION) && isBare(section)) {
        main = Optional.of(located);
      } else if (isNew
          && (title.equals("Vision") || title.equals("Mission"))
          && section.chapeau().isPresent()
          && isBare(section)) {
        taken.add(title);
        statements.add(located);
      } else if (isNew && body(edition, section).isPresent() && section.objectives().isEmpty()) {
        taken.add(title);
        organizations.add(located);
      } else {
        others.add(located);
      }
    }
    return new Introduction(main, statements.build(), organizations.build(), others.build());
  }

  private static boolean isBare(Section section) {
    return section.objectives().isEmpty()
        && section.indicators().isEmpty()
        && section.responsibilities().isEmpty();
  }

  /** Returns the body whose name is the title of a section. */
  static Optional<ResponsibleBody> body(Edition edition, Section section) {
    return edition.bodies().stream()
        .filter(body -> body.name().text().equals(section.title().text()))
        .findFirst();
  }

  Optional<Located<Section>> statement(String title) {
    return statements.stream()
        .filter(section -> section.element().title().text().equals(title))
        .findFirst();
  }
}
