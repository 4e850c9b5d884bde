package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.model.ElementPath;

/**
 * Who takes which characters of the source. What nobody took becomes a finding in the end, so that
 * no text can be lost by oversight.
 */
final class Claims {

  private final SourceText source;
  private final List<Span> taken = new ArrayList<>();
  private final List<Span> marked = new ArrayList<>();
  private final List<InputFinding> findings = new ArrayList<>();

  /** Why a stretch has no place. */
  private record Reason(OutlineCode code, String message) {}

  private final Map<Span, Reason> reasons = new HashMap<>();

  Claims(SourceText source) {
    this.source = source;
  }

  /** Takes the characters of a passage for an element. */
  void take(Passage passage, SpanKind kind, @Nullable ElementPath path) {
    for (Passage.Run run : passage.runs()) {
      if (run.sourceLength() > 0) {
        int end = run.source() + run.sourceLength();
        taken.add(new Span(run.source(), end, kind, Optional.ofNullable(path)));
      }
    }
  }

  /** Says that what stands here, unless somebody takes it, is a sign and no words. */
  void mark(int from, int to) {
    if (from < to) {
      marked.add(new Span(from, to, SpanKind.MARK, Optional.empty()));
    }
  }

  /** Says that a stretch has no place in the edition. */
  void unplaced(OutlineCode code, int from, int to, String message) {
    int start = from;
    int end = to;
    while (start < end && Chars.isSpace(source.text().charAt(start))) {
      start++;
    }
    while (end > start && Chars.isSpace(source.text().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span span = new Span(start, end, SpanKind.UNPLACED, Optional.empty());
      taken.add(span);
      reasons.putIfAbsent(span, new Reason(code, message));
    }
  }

  /** Says that a paragraph under a list of commitments has no place. */
  void textAfterCommitments(Passage paragraph) {
    unplaced(
        OutlineCode.TEXT_AFTER_COMMITMENTS,
        paragraph.start(),
        paragraph.end(),
        "expected another commitment or section, but found a paragraph; it is left out");
  }

  /** Adds a finding on a stretch that stands in the edition. */
  void note(OutlineCode code, int from, int to, String message) {
    findings.add(
        InputFinding.of(code, source.place(from), source.text().substring(from, to), message));
  }

  /** Returns the findings in the order of the text; to be asked after {@link #spans()}. */
  ImmutableList<InputFinding> findings() {
    return findings.stream()
        .sorted(Comparator.comparing(InputFinding::place))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what tiles the source. */
  ImmutableList<Span> spans() {
    taken.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
    marked.sort(Comparator.comparingInt(Span::start));
    List<Span> known = filled(taken, marked);
    ImmutableList.Builder<Span> all = ImmutableList.builder();
    int at = 0;
    for (Span span : known) {
      // Each character is taken once; should two want it, the first has it.
      if (span.end() > at) {
        addRest(at, span.start(), all);
        int from = Math.max(span.start(), at);
        all.add(new Span(from, span.end(), span.kind(), span.path()));
        Reason reason = reasons.get(span);
        if (reason != null) {
          note(reason.code(), from, span.end(), reason.message());
        }
        at = span.end();
      }
    }
    addRest(at, source.text().length(), all);
    return all.build();
  }

  /** Puts marks into the gaps between what is taken; white space in them stays out. */
  private List<Span> filled(List<Span> spans, List<Span> marks) {
    List<Span> all = new ArrayList<>(spans.size() + marks.size());
    int next = 0;
    int at = 0;
    for (Span mark : marks) {
      int from = Math.max(mark.start(), at);
      while (next < spans.size() && spans.get(next).start() < mark.end()) {
        Span span = spans.get(next++);
        addWithoutSpace(from, span.start(), all);
        all.add(span);
        from = Math.max(from, span.end());
      }
      addWithoutSpace(from, mark.end(), all);
      at = Math.max(at, Math.max(from, mark.end()));
    }
    all.addAll(spans.subList(next, spans.size()));
    return all;
  }

  private void addWithoutSpace(int from, int to, List<Span> all) {
    int at = from;
    while (at < to) {
      boolean space = Chars.isSpace(source.text().charAt(at));
      int end = endOfSame(at, to, space);
      if (!space) {
        all.add(new Span(at, end, SpanKind.MARK, Optional.empty()));
      }
      at = end;
    }
  }

  private int endOfSame(int from, int to, boolean space) {
    int end = from;
    while (end < to && Chars.isSpace(source.text().charAt(end)) == space) {
      end++;
    }
    return end;
  }

  private void addRest(int from, int to, ImmutableList.Builder<Span> all) {
    int at = from;
    while (at < to) {
      boolean space = Chars.isSpace(source.text().charAt(at));
      int end = at;
      if (space) {
        end = endOfSame(at, to, true);
        all.add(new Span(at, end, SpanKind.SPACE, Optional.empty()));
      } else {
        while (end < to && !SourceText.isBreak(source.text().charAt(end))) {
          end++;
        }
        while (Chars.isSpace(source.text().charAt(end - 1))) {
          end--;
        }
        all.add(new Span(at, end, SpanKind.UNPLACED, Optional.empty()));
        note(OutlineCode.UNPLACED, at, end, "expected a part of a plan, but found other text");
      }
      at = end;
    }
  }
}
