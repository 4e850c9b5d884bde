package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;

/**
 * The laws and treaties that commitments point to. Where both of a pair name some, it tells much
 * whether they have one in common: "amend the law on the protection of the environment" does not go
 * on as "amend the law on the protection of minors", however many words these share.
 *
 * <p>In: the commitments of both editions. Out: of any pair whether they name the same. Cost:
 * linear in what is named, and for a pair the laws of one times those of the other.
 */
final class NamedInstruments {

  private final @Nullable Named[] before;
  private final @Nullable Named[] after;

  NamedInstruments(ItemTable before, ItemTable after, Languages languages) {
    this.before = named(before.located, languages);
    this.after = named(after.located, languages);
  }

  private static @Nullable Named[] named(List<? extends Located<?>> located, Languages languages) {
    @Nullable Named[] named = new @Nullable Named[located.size()];
    for (int i = 0; i < named.length; i++) {
      if (located.get(i).element() instanceof Objective objective
          && !objective.references().isEmpty()) {
        named[i] = Named.by(objective, languages);
      }
    }
    return named;
  }

  /** How what one of two commitments names agrees with what the other names. */
  enum Agreement {
    /** They have a law or a treaty in common. */
    SAME,
    /** Both name laws, or both name treaties, and none is the same. */
    OTHERS,
    /** One of them does not name any, or it cannot be told. */
    UNKNOWN
  }

  /** Compares what two commitments name. */
  Agreement of(int earlier, int later) {
    @Nullable Named mine = before[earlier];
    @Nullable Named theirs = after[later];
    return mine == null || theirs == null ? Agreement.UNKNOWN : mine.compareWith(theirs);
  }

  /**
   * What one commitment names.
   *
   * @param treaties their short forms
   */
  private record Named(ImmutableList<Law> laws, ImmutableSet<String> treaties) {

    static Named by(Objective objective, Languages languages) {
      ImmutableList.Builder<Law> laws = ImmutableList.builder();
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

    Agreement compareWith(Named other) {
      if (treaties.stream().anyMatch(other.treaties::contains)
          || laws.stream().anyMatch(law -> other.laws.stream().anyMatch(law::is))) {
        return Agreement.SAME;
      }
      boolean known =
          laws.stream().allMatch(Law::isTitled) && other.laws.stream().allMatch(Law::isTitled);
      boolean both =
          (!laws.isEmpty() && !other.laws.isEmpty())
              || (!treaties.isEmpty() && !other.treaties.isEmpty());
      return known && both ? Agreement.OTHERS : Agreement.UNKNOWN;
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
