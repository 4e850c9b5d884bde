package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;

/** {@link ConsistencyCode#DUPLICATE_ID}: one id, one element of a kind. */
final class DuplicateIds implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    Elements elements = edition.elements();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    Ids bodies = new Ids(FindingSentence.Kind.OTHER_BODY, findings);
    for (int i = 0; i < edition.bodies().size(); i++) {
      bodies.note(
          ElementPath.edition().child(ElementKind.BODY, i),
          Optional.of(edition.bodies().get(i).id()));
    }
    Ids sources = new Ids(FindingSentence.Kind.OTHER_SOURCE, findings);
    edition.sources().forEach(source -> sources.note(ElementPath.edition(), source.id()));
    Ids versions = new Ids(FindingSentence.Kind.OTHER_VERSION, findings);
    edition.versions().forEach(version -> versions.note(ElementPath.edition(), version.label()));

    Ids principles = new Ids(FindingSentence.Kind.OTHER_PRINCIPLE, findings);
    elements.principles().forEach(at -> principles.note(at.path(), at.element().id()));
    Ids sections = new Ids(FindingSentence.Kind.OTHER_SECTION, findings);
    elements.sections().forEach(at -> sections.note(at.path(), at.element().id()));
    Ids objectives = new Ids(FindingSentence.Kind.OTHER_COMMITMENT, findings);
    elements.objectives().forEach(at -> objectives.note(at.path(), at.element().id()));
    Ids indicators = new Ids(FindingSentence.Kind.OTHER_INDICATOR, findings);
    Ids targets = new Ids(FindingSentence.Kind.OTHER_TARGET, findings);
    for (Located<Indicator> at : elements.indicators()) {
      indicators.note(at.path(), at.element().id());
      for (int i = 0; i < at.element().targets().size(); i++) {
        targets.note(at.path().child(ElementKind.TARGET, i), at.element().targets().get(i).id());
      }
    }
    return findings.build();
  }

  /** The ids of one kind seen so far. */
  private static final class Ids {

    private final FindingSentence.Kind kind;
    private final ImmutableList.Builder<Finding> findings;
    private final Map<String, ElementPath> first = new HashMap<>();

    Ids(FindingSentence.Kind kind, ImmutableList.Builder<Finding> findings) {
      this.kind = kind;
      this.findings = findings;
    }

    void note(ElementPath path, Optional<String> id) {
      id.ifPresent(known -> note(path, known));
    }

    void note(ElementPath path, String id) {
      ElementPath earlier = first.putIfAbsent(id, path);
      if (earlier != null) {
        findings.add(
            Finding.of(
                ConsistencyCode.DUPLICATE_ID,
                path,
                earlier.depth() == 0
                    ? FindingSentence.Kind.ID_TWICE.of(kind.of(), FindingSentence.quoted(id))
                    : FindingSentence.Kind.ID_TAKEN.of(
                        kind.of(),
                        FindingSentence.quoted(id),
                        FindingSentence.Kind.PLACE.of(earlier))));
      }
    }
  }
}
