package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Quantity;

/** A verdict in the making, before it is known to which claim it belongs. */
record Answer(
    Outcome outcome,
    Reason reason,
    Optional<Quantity> computed,
    ImmutableList<ElementRef> elements,
    VerdictSentence words) {

  static Answer supported(Reason reason, List<ElementRef> elements, VerdictSentence words) {
    return of(Outcome.SUPPORTED, reason, elements, words);
  }

  static Answer contradicted(Reason reason, List<ElementRef> elements, VerdictSentence words) {
    return of(Outcome.CONTRADICTED, reason, elements, words);
  }

  static Answer cannotTell(Reason reason, List<ElementRef> elements, VerdictSentence words) {
    return of(Outcome.CANNOT_TELL, reason, elements, words);
  }

  static Answer cannotTell(Reason reason, VerdictSentence words) {
    return cannotTell(reason, ImmutableList.of(), words);
  }

  private static Answer of(
      Outcome outcome, Reason reason, List<ElementRef> elements, VerdictSentence words) {
    return new Answer(outcome, reason, Optional.empty(), ImmutableList.copyOf(elements), words);
  }

  Answer with(Quantity figure) {
    return new Answer(outcome, reason, Optional.of(figure), elements, words);
  }

  /** Returns this answer with more said: the kind fills in what was said so far, then more. */
  Answer and(VerdictSentence.Kind kind, Object... more) {
    Object[] parts = new Object[more.length + 1];
    parts[0] = words;
    System.arraycopy(more, 0, parts, 1, more.length);
    return new Answer(outcome, reason, computed, elements, kind.of(parts));
  }

  /** Returns the answer for a name that several things bear: what holds for one of them holds. */
  static Answer any(List<Answer> answers) {
    return first(answers, Outcome.SUPPORTED, Outcome.CANNOT_TELL);
  }

  /** Returns the answer to several assertions at once, with the elements of all. */
  static Answer all(List<Answer> answers) {
    Answer decisive = first(answers, Outcome.CONTRADICTED, Outcome.CANNOT_TELL);
    return new Answer(
        decisive.outcome,
        decisive.reason,
        decisive.computed,
        answers.stream()
            .flatMap(answer -> answer.elements.stream())
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        answers.stream()
            .map(Answer::words)
            .distinct()
            .reduce(VerdictSentence.Kind.BOTH::of)
            .orElseThrow());
  }

  private static Answer first(List<Answer> answers, Outcome first, Outcome second) {
    for (Outcome wanted : new Outcome[] {first, second}) {
      for (Answer answer : answers) {
        if (answer.outcome == wanted) {
          return answer;
        }
      }
    }
    return answers.get(0);
  }
}
