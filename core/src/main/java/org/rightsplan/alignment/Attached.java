package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;

/**
 * What is attached to the commitments of a table and says what they are about, in other words than
 * the text: the names of their indicators, and the laws, treaties, recommendations and goals that
 * they point to. Of what these are called, all or nothing is in common: of the words that one law
 * shares with another, nothing follows.
 *
 * <p>In: commitments. Out: for each the terms of what is attached, the rarest first, without those
 * that its text has too. Cost: linear in what is attached; most plans attach little or nothing.
 */
final class Attached {

  /** What is attached to nothing. */
  static final Attached NONE = new Attached(new @Nullable Objective[0], null);

  /** The commitments to which something is attached; null where nothing is. */
  private final @Nullable Objective[] commitments;

  private final @Nullable Languages languages;
  private final boolean any;

  /** Where the terms of each item start; empty until they are read. */
  private int[] start = new int[0];

  private int[] terms = new int[0];

  private Attached(@Nullable Objective[] commitments, @Nullable Languages languages) {
    this.commitments = commitments;
    this.languages = languages;
    this.any = Arrays.stream(commitments).anyMatch(commitment -> commitment != null);
  }

  /** Collects what is attached to those of some elements that are commitments. */
  static Attached to(List<? extends Located<?>> located, Languages languages) {
    @Nullable Objective[] commitments = new @Nullable Objective[located.size()];
    for (int i = 0; i < commitments.length; i++) {
      if (located.get(i).element() instanceof Objective objective
          && !(objective.indicators().isEmpty() && objective.references().isEmpty())) {
        commitments[i] = objective;
      }
    }
    Attached attached = new Attached(commitments, languages);
    return attached.any ? attached : NONE;
  }

  /** Takes the terms of what is attached to each item. */
  interface Reader {
    /** Begins with the next item, whose text has been read. */
    void begin(int item);

    /** Reads some words. */
    void words(String text);

    /** Reads what is the same only if all of it is. */
    void name(String name);
  }

  /** Has all that is attached read; each item's terms must be added to the list. */
  void read(IntList read, Reader reader) {
    if (!any) {
      return;
    }
    start = new int[commitments.length + 1];
    for (int i = 0; i < commitments.length; i++) {
      @Nullable Objective commitment = commitments[i];
      if (commitment != null) {
        reader.begin(i);
        read(commitment, reader);
      }
      start[i + 1] = read.size();
    }
    terms = read.toArray();
  }

  private void read(Objective commitment, Reader reader) {
    for (Indicator indicator : commitment.indicators()) {
      reader.words(text(indicator));
    }
    for (Reference reference : commitment.references()) {
      if (reference instanceof Reference.Law law) {
        ImmutableList<String> title = Tokenizer.words(text(law));
        if (!title.isEmpty()) {
          reader.name("law " + String.join(" ", title));
        }
        law.identifier().ifPresent(identifier -> reader.name("law " + identifier));
      } else if (reference instanceof Reference.TreatyArticle article) {
        reader.name("treaty " + article.treaty());
        article.article().ifPresent(part -> reader.name("treaty " + article.treaty() + " " + part));
      } else if (reference instanceof Reference.UnRecommendation recommendation) {
        reader.name(
            "recommendation "
                + recommendation.symbol()
                + recommendation.paragraph().map(paragraph -> " " + paragraph).orElse(""));
      } else if (reference instanceof Reference.SdgTarget target) {
        reader.name("goal " + target.code());
      } else if (reference instanceof Reference.Concept concept) {
        reader.name("concept " + concept.scheme() + " " + concept.code());
      }
    }
  }

  private String text(Object named) {
    return languages == null ? "" : languages.nameOf(named);
  }

  /** Tells whether anything is attached to anything. */
  boolean isEmpty() {
    return !any;
  }

  int first(int item) {
    return any ? start[item] : 0;
  }

  int end(int item) {
    return any ? start[item + 1] : 0;
  }

  int term(int at) {
    return terms[at];
  }

  /** Returns the terms of all items, those of each in its range. */
  int[] terms() {
    return terms;
  }

  /** Adds to the count of each term the items to which it is attached. */
  void count(int[] occurrences) {
    for (int term : terms) {
      occurrences[term]++;
    }
  }

  /** Puts other terms in the place of the terms. */
  void replace(int[] otherStart, int[] others) {
    start = otherStart;
    terms = others;
  }

  /** Puts ranks in the place of numbers and sorts those of each item. */
  void rank(int[] rank) {
    for (int i = 0; i + 1 < start.length; i++) {
      for (int at = start[i]; at < start[i + 1]; at++) {
        terms[at] = rank[terms[at]];
      }
      Arrays.sort(terms, start[i], start[i + 1]);
    }
  }
}
