package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.util.StdConverter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.Facet;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.alignment.SharedTerm;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ElementRef;
import org.rightsplan.claim.Verdict;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.TargetEffect;
import org.rightsplan.diff.TextDiff;
import org.rightsplan.model.ElementPath;
import org.rightsplan.patch.ElementPair;

/**
 * The lists and sets of comparisons and claims, which are Guava's, by way of the JDK's lists. Each
 * class says to Jackson what its list holds.
 */
final class Lists {

  private Lists() {}

  /** Reads a list. */
  abstract static class Of<T> extends StdConverter<List<T>, ImmutableList<T>> {
    @Override
    public ImmutableList<T> convert(List<T> list) {
      return ImmutableList.copyOf(list);
    }
  }

  /** Reads a sorted set. */
  abstract static class Sorted<T extends Comparable<T>>
      extends StdConverter<List<T>, ImmutableSortedSet<T>> {
    @Override
    public ImmutableSortedSet<T> convert(List<T> list) {
      return ImmutableSortedSet.copyOf(list);
    }
  }

  /** Reads texts. */
  static final class Strings extends Of<String> {
    Strings() {}
  }

  /** Reads paths. */
  static final class Paths extends Of<ElementPath> {
    Paths() {}
  }

  /** Reads shared terms. */
  static final class SharedTerms extends Of<SharedTerm> {
    SharedTerms() {}
  }

  /** Reads facets. */
  static final class Facets extends Sorted<Facet> {
    Facets() {}
  }

  /** Reads the decisions of a crosswalk. */
  static final class Decisions extends Of<Crosswalk.Decision> {
    Decisions() {}
  }

  /** Reads the entries of a review sheet. */
  static final class ReviewEntries extends Of<ReviewSheet.Entry> {
    ReviewEntries() {}
  }

  /** Reads what a new target means. */
  static final class Effects extends Sorted<TargetEffect> {
    Effects() {}
  }

  /** Reads the rows of a table. */
  static final class Rows extends Of<CorrelationTable.Row> {
    Rows() {}
  }

  /** Reads a cell of a table. */
  static final class Provisions extends Of<CorrelationTable.Provision> {
    Provisions() {}
  }

  /** Reads pieces of text. */
  static final class Segments extends Of<TextDiff.Segment> {
    Segments() {}
  }

  /** Reads elements of two editions. */
  static final class Pairs extends Of<ElementPair> {
    Pairs() {}
  }

  /** Reads claims. */
  static final class Claims extends Of<Claim> {
    Claims() {}
  }

  /** Reads verdicts. */
  static final class Verdicts extends Of<Verdict> {
    Verdicts() {}
  }

  /** Reads the places that a claim names. */
  static final class Places extends Of<org.rightsplan.claim.Place> {
    Places() {}
  }

  /** Reads the elements on which a verdict rests. */
  static final class Elements extends Of<ElementRef> {
    Elements() {}
  }
}
