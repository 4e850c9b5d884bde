package org.rightsplan.alignment;

import org.rightsplan.model.Approximation;
import org.rightsplan.model.Count;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.TranscriptionStatus;

/**
 * Whether an edition is transcribed far enough for something to be missed in it. Where nothing is
 * said of the transcription, the text is taken to be all there.
 *
 * <p>In: one edition. Out: a yes or no per kind of element. Cost: one walk.
 */
final class Comparability {

  private static final String COMPLETE = "the other edition is transcribed and has none like it";
  private static final String ASKED_FOR_MORE =
      "the other edition is transcribed and has none that is as surely like it as was asked for";
  private static final String MISSING = "the other edition is not transcribed in full";
  private static final String OTHER_LANGUAGE = "the editions have no language in common here";

  private final Elements elements;

  /** Whether all titles of sections are at hand. */
  final boolean titles;

  /** Whether all commitments are at hand, each with all that it says. */
  final boolean commitments;

  /** Whether all principles are at hand. */
  final boolean principles;

  Comparability(Edition edition) {
    this.elements = edition.elements();
    boolean titlesThere = edition.transcription().status() != TranscriptionStatus.PARTIAL;
    boolean commitmentsThere = titlesThere;
    for (Located<Section> section : elements.sections()) {
      TranscriptionStatus status = elements.transcription(section.path());
      if (status == TranscriptionStatus.PARTIAL) {
        commitmentsThere = false;
        titlesThere &= section.element().sections().isEmpty();
      } else if (status == TranscriptionStatus.TITLES_ONLY) {
        commitmentsThere &= !mayHoldCommitments(section.element());
      }
    }
    for (Located<Objective> objective : elements.objectives()) {
      commitmentsThere &= isAtHand(objective.element().transcription());
    }
    titles = titlesThere;
    commitments = commitmentsThere;
    principles = hasAllPrinciples(edition);
  }

  /** Tells whether a section known by its title may hold commitments that are not at hand. */
  private static boolean mayHoldCommitments(Section section) {
    return section.kind().mayHoldCommitments() || !section.objectives().isEmpty();
  }

  private static boolean hasAllPrinciples(Edition edition) {
    if (isAtHand(edition.transcription().status())) {
      return true;
    }
    for (StatedCount stated : edition.transcription().stated()) {
      if (stated.counted() == CountedThing.PRINCIPLES
          && stated.comparedWith().isEmpty()
          && agreesExactly(stated, edition.principles().size())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtHand(TranscriptionStatus status) {
    return status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.UNSTATED;
  }

  /** Tells whether all that one commitment or section says is at hand. */
  boolean isAtHand(ElementPath path) {
    return isAtHand(elements.transcription(path));
  }

  /** Tells whether all that a commitment itself says is at hand, however much stands beside it. */
  boolean isWhole(ElementPath objective) {
    return isAtHand(((Objective) elements.at(objective).orElseThrow().element()).transcription());
  }

  /** Tells whether it can be seen what stands in a section, if anything may. */
  boolean showsContents(ElementPath path) {
    return isAtHand(path)
        || (elements.transcription(path) == TranscriptionStatus.TITLES_ONLY
            && !mayHoldCommitments((Section) elements.at(path).orElseThrow().element()));
  }

  /**
   * Tells whether all subsections of a section are at hand, if only by their titles; or a source
   * states that it has as many aspects as are there.
   */
  boolean listsSections(ElementPath path) {
    if (elements.transcription(path) != TranscriptionStatus.PARTIAL) {
      return true;
    }
    Section section = (Section) elements.at(path).orElseThrow().element();
    Count aspects = section.tally().aspects();
    return aspects.stated().stream().anyMatch(stated -> agreesExactly(stated, aspects.counted()));
  }

  private static boolean agreesExactly(StatedCount stated, int counted) {
    return stated.quantity().approximation() == Approximation.EXACT
        && stated.quantity().agreesWith(counted);
  }

  /**
   * Returns what is known of an element that was not found.
   *
   * @param read whether it and whatever it may answer to have texts in one language
   * @param mayBeMissed whether the other edition is transcribed where the element would be
   * @param minimum how sure a match had to be
   */
  static Unmatched unmatched(ElementPath path, boolean read, boolean mayBeMissed, double minimum) {
    String none =
        minimum > AlignmentOptions.defaults().minimumConfidence() ? ASKED_FOR_MORE : COMPLETE;
    String reason = !read ? OTHER_LANGUAGE : mayBeMissed ? none : MISSING;
    return new Unmatched(path, read && mayBeMissed, reason);
  }
}
