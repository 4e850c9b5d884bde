package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;

/** {@link ConsistencyCode#DANGLING_BODY}: every body that is named is listed. */
final class BodyReferences implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    Names names = new Names(edition);
    edition
        .adoption()
        .flatMap(Adoption::body)
        .ifPresent(
            id -> names.note(ElementPath.edition(), FindingSentence.Kind.AS_ADOPTING.of(), id));
    for (int i = 0; i < edition.bodies().size(); i++) {
      ResponsibleBody body = edition.bodies().get(i);
      ElementPath path = ElementPath.edition().child(ElementKind.BODY, i);
      FindingSentence self = FindingSentence.quoted(body.id());
      body.parent().ifPresent(id -> names.note(path, FindingSentence.Kind.AS_PARENT.of(self), id));
      body.successors()
          .forEach(id -> names.note(path, FindingSentence.Kind.AS_SUCCESSOR.of(self), id));
    }
    for (Located<Section> at : edition.elements().sections()) {
      noteAll(names, at, at.element().responsibilities());
    }
    for (Located<Objective> at : edition.elements().objectives()) {
      noteAll(names, at, at.element().responsibilities());
    }
    return names.findings.build();
  }

  private static void noteAll(Names names, Located<?> at, List<Responsibility> responsibilities) {
    Set<String> here = new HashSet<>();
    for (Responsibility responsibility : responsibilities) {
      if (here.add(responsibility.body()) && !names.known.contains(responsibility.body())) {
        names.note(
            at.path(), FindingSentence.Kind.AS_RESPONSIBLE.of(Words.of(at)), responsibility.body());
      }
    }
  }

  /** The listed bodies, and what was named without being among them. */
  private static final class Names {

    private final Set<String> known = new HashSet<>();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    Names(Edition edition) {
      edition.bodies().forEach(body -> known.add(body.id()));
    }

    void note(ElementPath path, FindingSentence role, String id) {
      if (!known.contains(id)) {
        findings.add(
            Finding.of(
                ConsistencyCode.DANGLING_BODY,
                path,
                FindingSentence.Kind.BODY_NOT_LISTED.of(role, FindingSentence.quoted(id))));
      }
    }
  }
}
