package org.rightsplan.report;

import org.rightsplan.alignment.Basis;
import org.rightsplan.diff.Change;
import org.rightsplan.model.Attestation;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.Words;

/** The short remarks that stand out beside something: what happened, and how sure that is. */
final class Marks {

  /** Above this a match is called confident; what is below {@link #LIKELY} is called doubtful. */
  static final double CONFIDENT = 0.95;

  static final double LIKELY = 0.75;

  private final Words words;

  Marks(Words words) {
    this.words = words;
  }

  /** Returns the name of a kind of change, as it stands in keys and filters. */
  static String kind(Change change) {
    return change.getClass().getSimpleName();
  }

  Run.Mark of(Change change) {
    return ofKind(kind(change));
  }

  Run.Mark ofKind(String kind) {
    String said = words.text("kind." + kind);
    return switch (kind) {
      case "Added" -> new Run.Mark(Run.Tone.CAME, "+", said);
      case "Dropped" -> new Run.Mark(Run.Tone.WENT, "−", said);
      case "Moved" -> new Run.Mark(Run.Tone.MOVED, "→", said);
      case "Promoted" -> new Run.Mark(Run.Tone.MOVED, "↑", said);
      case "Demoted" -> new Run.Mark(Run.Tone.MOVED, "↓", said);
      case "Split" -> new Run.Mark(Run.Tone.MOVED, "⑂", said);
      case "Merged" -> new Run.Mark(Run.Tone.MOVED, "⊃", said);
      case "Renumbered", "Reordered" -> new Run.Mark(Run.Tone.PLAIN, "#", said);
      default -> new Run.Mark(Run.Tone.CHANGED, "~", said);
    };
  }

  /** Returns how sure a match is; what a person asserted is called so. */
  Run.Mark confidence(Basis basis, double confidence) {
    return basis == Basis.ASSERTED
        ? new Run.Mark(Run.Tone.SURE, "●●●", words.text("confidence.asserted"))
        : confidence(confidence);
  }

  /** Returns how sure something is, in words and with a sign. */
  Run.Mark confidence(double confidence) {
    String percent = words.percent(confidence);
    if (confidence >= CONFIDENT) {
      return new Run.Mark(Run.Tone.SURE, "●●●", words.text("confidence.high", percent));
    }
    return confidence >= LIKELY
        ? new Run.Mark(Run.Tone.SURE, "●●○", words.text("confidence.middle", percent))
        : new Run.Mark(Run.Tone.DOUBTFUL, "●○○", words.text("confidence.low", percent));
  }

  /** Returns whether something was read in the plan or is reported. */
  Run.Mark attestation(Attestation attestation) {
    return attestation == Attestation.PRINTED
        ? new Run.Mark(Run.Tone.PLAIN, "", words.name(attestation).toString())
        : new Run.Mark(Run.Tone.UNKNOWN, "?", words.name(attestation).toString());
  }
}
