package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.PartialDate;

/** Which dates of a text are deadlines, and which say since when something is measured. */
final class DueDates {

  /**
   * A date with its role.
   *
   * @param date the date
   * @param from its first token, with the words before it
   * @param to after its last token
   * @param base whether something is measured from it
   * @param deadline whether it is a deadline by itself, without a number beside it
   */
  record Dated(PartialDate date, int from, int to, boolean base, boolean deadline) {}

  private final Words words;
  private final CueIndex cues;
  private final List<Dated> dates = new ArrayList<>();
  private final List<DateFinder.Found> all;
  private final BitSet tokens = new BitSet();

  DueDates(Words words, CueIndex cues) {
    this.words = words;
    this.cues = cues;
    this.all = new DateFinder(cues).all(words.tokens());
    for (int i = 0; i < all.size(); i++) {
      DateFinder.Found found = all.get(i);
      tokens.set(found.from(), found.to());
      boolean opens = i + 1 < all.size() && isJoint(found.to(), all.get(i + 1).from());
      boolean closes = i > 0 && isJoint(all.get(i - 1).to(), found.from());
      if (!opens) {
        add(found, closes);
      }
    }
  }

  /** Tells whether what stands between two dates makes one span of them. */
  private boolean isJoint(int from, int to) {
    if (from + 1 == to && isDash(words.get(from).word())) {
      return true;
    }
    for (Cue cue : new Cue[] {Cue.RANGE, Cue.AND}) {
      CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), from);
      if (hit != null && hit.to() == to) {
        return true;
      }
    }
    return false;
  }

  static boolean isDash(String sign) {
    return "-–—~～".contains(sign);
  }

  private void add(DateFinder.Found found, boolean closes) {
    CueIndex.@Nullable Hit base = cues.before(Cue.BASELINE, words.tokens(), found.from());
    CueIndex.@Nullable Hit by = cues.before(Cue.BY_DATE, words.tokens(), found.from());
    CueIndex.@Nullable Hit in = cues.before(Cue.IN_DATE, words.tokens(), found.from());
    CueIndex.@Nullable Hit after = cues.at(Cue.BY_DATE_AFTER, words.tokens(), found.to() - 1);
    int to = after == null ? found.to() : Math.max(found.to(), after.to());
    CueIndex.@Nullable Hit due = by == null || (in != null && in.from() < by.from()) ? in : by;
    if (cues.at(Cue.SINCE_AFTER, words.tokens(), found.to()) != null) {
      return;
    }
    if (cues.is(Cue.COLUMN_DEADLINE, words.label(found.from()))) {
      dates.add(new Dated(found.date(), found.from(), to, false, true));
    } else if (closes) {
      dates.add(new Dated(found.date(), found.from(), to, false, false));
    } else if (base != null && (due == null || base.from() < due.from())) {
      dates.add(new Dated(found.date(), base.from(), to, true, false));
    } else if (due != null || after != null) {
      boolean strong = (by != null && by.equals(due)) || (after != null && after.to() > found.to());
      dates.add(
          new Dated(found.date(), due == null ? found.from() : due.from(), to, false, strong));
    }
  }

  boolean isDate(int token) {
    return tokens.get(token);
  }

  /** Returns the date by when an amount is to be reached. */
  Optional<Dated> due(Amount amount) {
    boolean baseFirst = amount.hasBase() && amount.baseFrom() == amount.from();
    int end = amount.hasBase() && !baseFirst ? amount.baseFrom() : amount.to();
    return within(baseFirst ? amount.baseTo() : amount.from(), end)
        .or(() -> nearest(amount.from(), amount.to(), false, amount));
  }

  Optional<Dated> due(int from, int to) {
    return nearest(from, to, false, null);
  }

  /** Returns the date from which an amount is measured. */
  Optional<Dated> baseline(Amount amount) {
    return amount.hasBase()
        ? within(amount.baseFrom(), amount.baseTo())
        : nearest(amount.from(), amount.to(), true, null);
  }

  private Optional<Dated> within(int from, int to) {
    for (int i = firstFoundAfter(from); i < all.size() && all.get(i).from() < to; i++) {
      DateFinder.Found found = all.get(i);
      if (found.from() >= from && found.to() <= to) {
        return Optional.of(new Dated(found.date(), found.from(), found.to(), false, false));
      }
    }
    return Optional.empty();
  }

  private int firstFoundAfter(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).to() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** In the same clause, otherwise the nearest before it in the sentence, otherwise after it. */
  private Optional<Dated> nearest(int from, int to, boolean base, @Nullable Amount step) {
    @Nullable Dated best = null;
    int distance = Integer.MAX_VALUE;
    int first = firstAfter(words.sentenceOf(from));
    for (int i = first; i < dates.size() && i < first + 50; i++) {
      Dated date = dates.get(i);
      boolean before = step != null && date.to() > step.baseFrom() && date.from() < step.baseTo();
      if (date.base() != base
          || before
          || words.sentences().get(date.from()) != words.sentences().get(from)) {
        continue;
      }
      boolean same = words.clauses().get(date.from()) == words.clauses().get(from);
      int gap = date.from() < from ? from - date.to() : date.from() - to + 1000;
      int far = same ? Math.abs(gap % 1000) : gap + 10_000;
      if (far < distance) {
        distance = far;
        best = date;
      }
    }
    return Optional.ofNullable(best);
  }

  private int firstAfter(int token) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).to() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the date from which something is measured whose words begin at a token. */
  Optional<Dated> baselineAt(int token) {
    int at = firstAfter(token);
    return at < dates.size() && dates.get(at).from() == token && dates.get(at).base()
        ? Optional.of(dates.get(at))
        : Optional.empty();
  }

  /** Returns the deadline that begins at a token. */
  Optional<Dated> deadlineAt(int token) {
    int at = firstAfter(token);
    return at < dates.size() && dates.get(at).from() == token && dates.get(at).deadline()
        ? Optional.of(dates.get(at))
        : Optional.empty();
  }
}
