package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Target;
import org.rightsplan.model.Transcription;

/**
 * {@link ConsistencyCode#DANGLING_SOURCE}: every cited document is listed. A document that one
 * element cites several times is found once there.
 */
final class SourceReferences implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    Sources sources = new Sources(edition.sources());
    ofEdition(edition, sources);
    edition
        .elements()
        .principles()
        .forEach(at -> sources.note(at.path(), at.element().citations()));
    edition
        .elements()
        .sections()
        .forEach(
            at -> {
              sources.note(at.path(), at.element().citations());
              ofTranscription(at.path(), at.element().transcription(), sources);
              ofResponsibilities(at.path(), at.element().responsibilities(), sources);
            });
    edition
        .elements()
        .objectives()
        .forEach(
            at -> {
              sources.note(at.path(), at.element().citations());
              ofResponsibilities(at.path(), at.element().responsibilities(), sources);
            });
    edition.elements().indicators().forEach(at -> ofIndicator(at, sources));
    return sources.findings();
  }

  private static void ofEdition(Edition edition, Sources sources) {
    ElementPath root = ElementPath.edition();
    sources.note(root, edition.citations());
    edition.adoption().ifPresent(adoption -> sources.note(root, adoption.citations()));
    edition.versions().forEach(version -> sources.note(root, version.citations()));
    ofTranscription(root, edition.transcription(), sources);
    for (int i = 0; i < edition.bodies().size(); i++) {
      sources.note(root.child(ElementKind.BODY, i), edition.bodies().get(i).citations());
    }
  }

  private static void ofTranscription(ElementPath path, Transcription said, Sources sources) {
    for (StatedCount stated : said.stated()) {
      sources.note(path, stated.citations());
    }
  }

  private static void ofResponsibilities(
      ElementPath path, List<Responsibility> responsibilities, Sources sources) {
    responsibilities.forEach(responsibility -> sources.note(path, responsibility.citations()));
  }

  private static void ofIndicator(Located<Indicator> at, Sources sources) {
    sources.note(at.path(), at.element().citations());
    ofBaseline(at.path(), at.element().baseline(), sources);
    for (int i = 0; i < at.element().targets().size(); i++) {
      Target target = at.element().targets().get(i);
      ElementPath path = at.path().child(ElementKind.TARGET, i);
      sources.note(path, target.citations());
      ofBaseline(path, target.baseline(), sources);
    }
    for (int i = 0; i < at.element().measurements().size(); i++) {
      sources.note(
          at.path().child(ElementKind.MEASUREMENT, i),
          at.element().measurements().get(i).citations());
    }
  }

  private static void ofBaseline(ElementPath path, Optional<Baseline> baseline, Sources sources) {
    baseline.ifPresent(state -> sources.note(path, state.citations()));
  }

  /** The listed documents, and what was cited without being among them. */
  static final class Sources {

    private record Place(ElementPath path, String source) {}

    private final ImmutableSet<String> known;
    private final Set<Place> reported = new HashSet<>();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    Sources(List<SourceDocument> listed) {
      this.known = listed.stream().map(SourceDocument::id).collect(ImmutableSet.toImmutableSet());
    }

    void note(ElementPath path, List<Citation> citations) {
      for (Citation citation : citations) {
        String id = citation.source();
        if (!known.contains(id) && reported.add(new Place(path, id))) {
          findings.add(
              Finding.of(
                  ConsistencyCode.DANGLING_SOURCE,
                  path,
                  FindingSentence.Kind.SOURCE_NOT_LISTED.of(FindingSentence.quoted(id))));
        }
      }
    }

    List<Finding> findings() {
      return findings.build();
    }
  }
}
