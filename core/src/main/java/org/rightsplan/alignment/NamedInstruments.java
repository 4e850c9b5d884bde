package org.rightsplan.alignment;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;

/**
 * The laws and treaties that commitments point to. Where both of a pair name some, it tells much
 * whether they have one in common: "amend the law on the protection of the environment" does not go
 * on as "amend the law on the protection of minors", however many words these share. A law that
 * most commitments name tells little, and so does a treaty, which is about many things: not the
 * same treaty speaks for a pair, but others against it.
 *
 * <p>In: the commitments of both editions. Out: for any pair what it adds to the logit of their
 * answering to each other (a field of Fellegi and Sunter, A theory for record linkage, 1969, with
 * the frequency of its values). Cost: linear in what is named, and for a pair the laws of one times
 * those of the other.
 */
final class NamedInstruments {

  /** Of commitments that belong together and name some, so many have one in common. */
  private static final double SHARED_IF_SAME = 0.9;

  /** Of those that do not belong together, at least so many have one in common too. */
  private static final double SHARED_IF_NOT = 0.05;

  private static final double OTHERS = Math.log((1 - SHARED_IF_SAME) / (1 - SHARED_IF_NOT));

  /** So many commitments that name other laws are added, so that a few say little. */
  private static final double ADDED = 10;

  private final Side before;
  private final Side after;

  NamedInstruments(ItemTable before, ItemTable after, Languages languages) {
    this.before = new Side(before.located, languages);
    this.after = new Side(after.located, languages);
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
    double most = 0;
    boolean shared = mine.treaties.stream().anyMatch(theirs.treaties::contains);
    for (Law law : mine.laws) {
      for (Law other : theirs.laws) {
        if (law.is(other)) {
          shared = true;
          double chance = before.share(law) * after.share(other);
          most = Math.max(most, Math.log(SHARED_IF_SAME / Math.max(SHARED_IF_NOT, chance)));
        }
      }
    }
    return shared || !mine.isComparableWith(theirs) ? most : OTHERS;
  }

  /** What the commitments of one edition name. */
  private static final class Side {
    final @Nullable Named[] named;
    private final Multiset<Law> laws = HashMultiset.create();
    private int naming;

    Side(List<? extends Located<?>> located, Languages languages) {
      named = new @Nullable Named[located.size()];
      for (int i = 0; i < named.length; i++) {
        if (located.get(i).element() instanceof Objective objective
            && !objective.references().isEmpty()) {
          Named own = Named.by(objective, languages);
          named[i] = own;
          laws.addAll(own.laws);
          naming += own.laws.isEmpty() ? 0 : 1;
        }
      }
    }

    /** Returns the share of the commitments naming laws that name this one, above 0 and below 1. */
    double share(Law law) {
      return laws.count(law) / (naming + ADDED);
    }
  }

  /**
   * What one commitment names.
   *
   * @param laws each once
   * @param treaties their short forms
   */
  private record Named(ImmutableSet<Law> laws, ImmutableSet<String> treaties) {

    static Named by(Objective objective, Languages languages) {
      ImmutableSet.Builder<Law> laws = ImmutableSet.builder();
      ImmutableSet.Builder<String> treaties = ImmutableSet.builder();
      for (Reference reference : objective.references()) {
        if (reference instanceof Reference.Law law) {
          laws.add(Law.of(law, languages));
        } else if (reference instanceof Reference.TreatyArticle article) {
          treaties.add(article.treaty());
        }
      }
      return new Named(laws.build(), treaties.build());
    }

    boolean isComparableWith(Named other) {
      boolean both =
          (!laws.isEmpty() && !other.laws.isEmpty())
              || (!treaties.isEmpty() && !other.treaties.isEmpty());
      return both
          && laws.stream().allMatch(Law::isTitled)
          && other.laws.stream().allMatch(Law::isTitled);
    }
  }

  /**
   * A law as it is named.
   *
   * @param words the words of its title; none if it has no title in a language of both editions
   */
  private record Law(Optional<String> identifier, ImmutableSet<String> words) {

    static Law of(Reference.Law law, Languages languages) {
      ImmutableSet.Builder<String> words = ImmutableSet.builder();
      String title = Tokenizer.normalized(languages.nameOf(law));
      Tokenizer.tokenize(
          title,
          (hash, stem, numeric, start, end) -> words.add(Tokenizer.folded(title, start, end)));
      return new Law(law.identifier(), words.build());
    }

    boolean isTitled() {
      return !words.isEmpty();
    }

    /** Titles are shortened, so that one whose words the other has too names the same law. */
    boolean is(Law other) {
      if (identifier.isPresent() && other.identifier.isPresent()) {
        return identifier.equals(other.identifier);
      }
      return isTitled()
          && other.isTitled()
          && (words.containsAll(other.words) || other.words.containsAll(words));
    }
  }
}
