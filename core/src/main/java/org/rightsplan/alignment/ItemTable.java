package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Located;

/**
 * The elements of one kind in one edition, in document order, with what the comparison needs of
 * each in arrays beside each other.
 */
final class ItemTable {

  final ElementKind kind;
  final ImmutableList<? extends Located<?>> located;

  /** The texts to compare, normalised; empty where there is none in the language. */
  final String[] text;

  /** Whether there is such a text. */
  final boolean[] hasText;

  /** The number of the item around each in the table of containers, or -1 for the edition. */
  final int[] container;

  /** The place of each in the list that it stands in, from 0. */
  final int[] place;

  /** Terms and weights, filled in by {@link Lexicon}. Terms of an item are sorted, rarest first. */
  int[] termStart = new int[1];

  int[] terms = new int[0];

  /** The words in order, each as the number by which the lexicon knows it, filled in by it too. */
  int[] wordStart = new int[1];

  int[] words = new int[0];
  float[] weight = new float[0];

  /** What stands beside the texts. */
  final Attached attached;

  /** Stands for the sequence of terms, so that equal texts have equal hashes. */
  long[] contentHash = new long[0];

  private long @Nullable [] lots;

  ItemTable(
      ElementKind kind, List<? extends Located<?>> located, Languages languages, int[] container) {
    this.kind = kind;
    this.located = ImmutableList.copyOf(located);
    this.container = container;
    this.attached = Attached.to(located, languages);
    this.text = new String[located.size()];
    this.hasText = new boolean[text.length];
    this.place = new int[text.length];
    for (int i = 0; i < text.length; i++) {
      place[i] = this.located.get(i).path().index();
      text[i] = Tokenizer.normalized(languages.textOf(located.get(i).element()));
      hasText[i] = !text[i].isEmpty();
    }
  }

  private ItemTable(ItemTable items, String[] text) {
    this.kind = items.kind;
    this.located = items.located;
    this.container = items.container;
    this.place = items.place;
    this.attached = Attached.NONE;
    this.text = text;
    this.hasText = new boolean[text.length];
    for (int i = 0; i < text.length; i++) {
      hasText[i] = !text[i].isEmpty();
    }
  }

  /** Returns a table of the same items with other texts to compare. */
  ItemTable withTexts(Function<Object, String> textOf) {
    String[] texts = new String[size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Tokenizer.normalized(textOf.apply(located.get(i).element()));
    }
    return new ItemTable(this, texts);
  }

  /** Returns a table of the same texts that another lexicon may read. */
  ItemTable toBeRead() {
    return new ItemTable(this, text);
  }

  /** Returns the {@link Lots} of the items, once their terms are known. */
  long[] lots() {
    if (lots == null) {
      lots = Lots.of(this);
    }
    return lots;
  }

  int size() {
    return text.length;
  }

  int wordCount(int item) {
    return wordStart[item + 1] - wordStart[item];
  }

  int termCount(int item) {
    return termStart[item + 1] - termStart[item];
  }

  /**
   * Tells whether two items of two tables have the same terms in the same order. Items without a
   * text in a language of both never do: else both would have it.
   */
  static boolean sameContent(ItemTable one, int i, ItemTable other, int j) {
    return one.contentHash[i] == other.contentHash[j]
        && one.hasText[i]
        && other.hasText[j]
        && (one.text[i].equals(other.text[j])
            || (one.termCount(i) > 0
                && Tokenizer.words(one.text[i]).equals(Tokenizer.words(other.text[j]))));
  }
}
