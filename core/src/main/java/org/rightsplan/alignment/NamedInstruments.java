package org.rightsplan.alignment;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;

/**
 * The laws and treaties that commitments point to. Where both of a pair name some, it tells much
 * whether they have one in common: "amend the law on the protection of the environment" does not go
 * on as "amend the law on the protection of minors", however many words these share. A law that
 * most commitments name tells little. A treaty is about many things: that both name the same one
 * counts as a word in common only, but other treaties speak against a pair.
 *
 * <p>In: the commitments of both editions. Out: for any pair what it adds to the logit of their
 * answering to each other (one comparison of Fellegi and Sunter, A theory for record linkage, 1969,
 * with the frequencies of its values). Cost: linear in the titles of what is named, and for a pair
 * in what the two name; up to {@value #MOST_PAIRS} pairs of laws are compared by their words.
 */
final class NamedInstruments {

  /** Of commitments that belong together and name some, so many have one in common. */
  private static final double SHARED_IF_SAME = 0.9;

  /** Of those that do not belong together, at least so many have one in common too. */
  private static final double SHARED_IF_NOT = 0.05;

  private static final double OTHERS = Math.log((1 - SHARED_IF_SAME) / (1 - SHARED_IF_NOT));

  /** So many commitments that name other laws are added, so that a few say little. */
  private static final double ADDED = 10;

  /** Where two commitments name more than these, only what is named the very same is found. */
  private static final int MOST_PAIRS = 400;

  /** The laws by number, those of one identifier and one title once. */
  private final List<Law> laws = new ArrayList<>();

  private final Side before;
  private final Side after;

  NamedInstruments(ItemTable before, ItemTable after, Languages languages) {
    Map<Law, Integer> numbers = new HashMap<>();
    this.before = new Side(before.located, languages, numbers);
    this.after = new Side(after.located, languages, numbers);
  }

  /**
   * Returns what it adds to the logit of a pair that they name the same law, or that both name laws
   * or both treaties and none is the same; 0 where one of them does not, or it cannot be told.
   */
  double evidence(int earlier, int later) {
    @Nullable Named mine = before.named[earlier];
    @Nullable Named theirs = after.named[later];
    if (mine == null || theirs == null) {
      return 0;
    }
    boolean shared = mine.treaties.stream().anyMatch(theirs.treaties::contains);
    boolean few = (long) mine.laws.length * theirs.laws.length <= MOST_PAIRS;
    boolean told = few;
    double most = 0;
    for (int law : mine.laws) {
      int[] others = few ? theirs.laws : theirs.laws(law);
      for (int other : others) {
        Likeness likeness = laws.get(law).likeness(laws.get(other));
        if (likeness == Likeness.SAME) {
          shared = true;
          most = Math.max(most, ofSame(law, other));
        }
        told &= likeness != Likeness.UNKNOWN;
      }
    }
    boolean both =
        (mine.laws.length > 0 && theirs.laws.length > 0)
            || (!mine.treaties.isEmpty() && !theirs.treaties.isEmpty());
    return shared || !told || !both ? most : OTHERS;
  }

  private double ofSame(int law, int other) {
    double chance = before.share(law) * after.share(other);
    return Math.log(SHARED_IF_SAME / Math.max(SHARED_IF_NOT, chance));
  }

  /** What the commitments of one edition name. */
  private final class Side {
    final @Nullable Named[] named;

    /** By how many commitments each law is named, under the first of its titles. */
    private final Multiset<Law> times = HashMultiset.create();

    private int naming;

    Side(List<? extends Located<?>> located, Languages languages, Map<Law, Integer> numbers) {
      named = new @Nullable Named[located.size()];
      for (int i = 0; i < named.length; i++) {
        if (located.get(i).element() instanceof Objective objective
            && !objective.references().isEmpty()) {
          named[i] = named(objective, languages, numbers);
        }
      }
    }

    private Named named(Objective objective, Languages languages, Map<Law, Integer> numbers) {
      TreeSet<Integer> named = new TreeSet<>();
      ImmutableSet.Builder<String> treaties = ImmutableSet.builder();
      for (Reference reference : objective.references()) {
        if (reference instanceof Reference.Law law) {
          named.add(number(Law.of(law, languages), numbers));
        } else if (reference instanceof Reference.TreatyArticle article) {
          treaties.add(article.treaty());
        }
      }
      named.stream().map(law -> laws.get(law).underFirstTitle()).distinct().forEach(times::add);
      naming += named.isEmpty() ? 0 : 1;
      return new Named(Ints.toArray(named), treaties.build());
    }

    private int number(Law law, Map<Law, Integer> numbers) {
      Integer known = numbers.putIfAbsent(law, laws.size());
      if (known == null) {
        laws.add(law);
        return laws.size() - 1;
      }
      return known;
    }

    /** Returns the share of the commitments naming laws that name this one, 0 to below 1. */
    double share(int law) {
      return times.count(laws.get(law).underFirstTitle()) / (naming + ADDED);
    }
  }

  /**
   * What one commitment names: laws by their numbers, sorted, and treaties by their short forms.
   */
  private static final class Named {
    private final int[] laws;
    private final ImmutableSet<String> treaties;

    Named(int[] laws, ImmutableSet<String> treaties) {
      this.laws = laws;
      this.treaties = treaties;
    }

    /** Returns a law if it is named, otherwise none. */
    int[] laws(int wanted) {
      return Arrays.binarySearch(laws, wanted) >= 0 ? new int[] {wanted} : new int[0];
    }
  }

  private enum Likeness {
    SAME,
    OTHER,
    UNKNOWN
  }

  /**
   * A law as it is named.
   *
   * @param titles the words of its title in each language that both editions have
   */
  private record Law(
      Optional<String> identifier, ImmutableMap<String, ImmutableSet<String>> titles) {

    /** Of a title of fewer words nothing follows from a longer one that has them too. */
    private static final int LEAST_WORDS = 2;

    static Law of(Reference.Law law, Languages languages) {
      return new Law(
          law.identifier(),
          ImmutableMap.copyOf(
              Maps.filterValues(
                  Maps.transformValues(
                      languages.all(law.title()),
                      title -> ImmutableSet.copyOf(Tokenizer.words(title))),
                  words -> !words.isEmpty())));
    }

    /** Returns the same law, whether its title is translated or not. */
    Law underFirstTitle() {
      return titles.size() <= 1
          ? this
          : new Law(identifier, ImmutableMap.ofEntries(titles.entrySet().iterator().next()));
    }

    Likeness likeness(Law other) {
      boolean identified = identifier.isPresent() && other.identifier.isPresent();
      if (identified && identifier.equals(other.identifier)) {
        return Likeness.SAME;
      }
      for (Map.Entry<String, ImmutableSet<String>> title : titles.entrySet()) {
        @Nullable ImmutableSet<String> others = other.titles.get(title.getKey());
        if (others != null) {
          // The same title with another number: the law of another year, or written otherwise.
          return !areOne(title.getValue(), others)
              ? Likeness.OTHER
              : identified ? Likeness.UNKNOWN : Likeness.SAME;
        }
      }
      return identified ? Likeness.OTHER : Likeness.UNKNOWN;
    }

    /** Titles are shortened, so that one whose words the other has too may be the same. */
    private static boolean areOne(ImmutableSet<String> title, ImmutableSet<String> other) {
      boolean isShorter = title.size() <= other.size();
      ImmutableSet<String> few = isShorter ? title : other;
      ImmutableSet<String> many = isShorter ? other : title;
      return few.equals(many) || (few.size() >= LEAST_WORDS && many.containsAll(few));
    }
  }
}
