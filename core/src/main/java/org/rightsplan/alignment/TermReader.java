package org.rightsplan.alignment;

import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Reads the texts of tables into numbered terms.
 *
 * <p>In: tables with texts. Out: for each item its words in order, its terms, each once, and a
 * hash; and the terms themselves, by number. Cost: linear in the text. What has been read before,
 * as most of a later edition has, is not read again.
 */
final class TermReader implements Tokenizer.Sink {

  static final int IS_PAIR = -1;
  static final int IS_NUMERIC = -2;
  static final int IS_STEM = -3;

  /** A word of no more letters than this mostly joins others, as "of", "the" and "und" do. */
  private static final int BRIEF = 3;

  private static final int ABBREVIATION = 5;

  private static final int FEW = 4096;

  /** About how many words of an item follow another one, as far as its text was not read before. */
  private static final int FOLLOWING_EXPECTED = 8;

  /** About how many words an item brings that no other has. */
  private static final int WORDS_EXPECTED = 8;

  private static final long FACTOR = 0x9FB21C651E98DF25L;

  /** The terms by number, each standing for its hash. */
  final LongIntMap numbers;

  /** The number of each word's stem, or one of the constants above. */
  final IntList stemOf = new IntList(1024);

  /** The last item in which each term was read, counting through all tables. */
  private final IntList lastItem = new IntList(1024);

  /** Which terms are brief words, and their stems; empty unless it was asked for. */
  final BitSet brief = new BitSet();

  private final boolean tellsBrief;
  private String text = "";

  /** The item of which it was last asked whether it is set in capitals, and the answer. */
  private int capitalsOf;

  private boolean inCapitals;
  private final TextIndex read;
  private final Tokenizer tokenizer = new Tokenizer();
  private IntList terms = new IntList(0);
  private IntList words = new IntList(0);
  private int item;
  private long content;

  /** Which words follow which. */
  final Collocations collocations;

  private int previous = Matching.NONE;

  /**
   * Begins with no terms.
   *
   * @param tellsBrief whether brief words are to be told
   */
  TermReader(int items, boolean tellsBrief) {
    this.tellsBrief = tellsBrief;
    // Words repeat, so there are far fewer than places for them; a small map stays in the cache.
    numbers = new LongIntMap(Math.min(FEW, WORDS_EXPECTED * items));
    read = new TextIndex(items);
    collocations = new Collocations(FOLLOWING_EXPECTED * items);
  }

  /** Reads the texts of one more table. */
  void read(ItemTable table) {
    int size = table.size();
    table.termStart = new int[size + 1];
    table.contentHash = new long[size];
    table.wordStart = new int[size + 1];
    terms = new IntList(size * 36);
    words = new IntList(size * 20);
    for (int i = 0; i < size; i++) {
      text = table.text[i];
      if (!copyKnown(read.add(text, table, i), table, i)) {
        content = 1;
        previous = Matching.NONE;
        item++;
        tokenizer.cut(text, this);
        boolean wordless = terms.size() == table.termStart[i];
        table.contentHash[i] = wordless ? text.hashCode() : content;
      }
      table.termStart[i + 1] = terms.size();
      table.wordStart[i + 1] = words.size();
    }
    table.terms = terms.toArray();
    table.words = words.toArray();
    IntList attached = new IntList(0);
    table.attached.read(attached, new AttachedTerms(table, attached));
  }

  /** Reads what is attached to the items of a table, without the terms that their texts have. */
  private final class AttachedTerms implements Attached.Reader, Tokenizer.Sink {
    private final ItemTable table;
    private final IntList read;

    AttachedTerms(ItemTable table, IntList read) {
      this.table = table;
      this.read = read;
    }

    @Override
    public void begin(int next) {
      item++;
      for (int at = table.termStart[next]; at < table.termStart[next + 1]; at++) {
        lastItem.set(table.terms[at], item);
      }
    }

    @Override
    public void words(String text) {
      previous = Matching.NONE;
      tokenizer.cut(Tokenizer.normalized(text), this);
    }

    @Override
    public void name(String name) {
      addOnce(add(Hashing.murmur3_128().hashUnencodedChars(name).asLong(), 0, false), read);
    }

    @Override
    public void term(long hash, long stem, boolean isNumber, int start, int end) {
      int number = add(hash, stem, isNumber);
      follow(number, addOnce(number, read));
      int stemNumber = stemOf.get(number);
      if (stemNumber >= 0) {
        addOnce(stemNumber, read);
      }
    }
  }

  /** Copies the terms of the item that has the same text; tells whether there is one. */
  private boolean copyKnown(int known, ItemTable table, int item) {
    if (known == Matching.NONE) {
      return false;
    }
    ItemTable from = read.table(known);
    int same = read.item(known);
    int[] source = from == table ? terms.values() : from.terms;
    terms.addAll(source, from.termStart[same], from.termStart[same + 1]);
    int[] sourceWords = from == table ? words.values() : from.words;
    words.addAll(sourceWords, from.wordStart[same], from.wordStart[same + 1]);
    table.contentHash[item] = from.contentHash[same];
    return true;
  }

  @Override
  public void term(long hash, long stem, boolean isNumber, int start, int end) {
    int number = add(hash, stem, isNumber);
    boolean isNew = addOnce(number, terms);
    words.add(number);
    int stemNumber = stemOf.get(number);
    if (stemNumber >= 0) {
      addOnce(stemNumber, terms);
      if (tellsBrief && isBrief(start, end)) {
        brief.set(number);
        brief.set(stemNumber);
      }
    }
    follow(number, isNew);
    content = (content ^ hash) * FACTOR + (content >>> 29);
  }

  /**
   * Tells whether a word is brief and no abbreviation, which has no lower case unless the whole
   * text has none. In scripts without upper and lower case, such as Hangul or Arabic, three letters
   * are a word like any other.
   */
  private boolean isBrief(int start, int end) {
    return end - start <= BRIEF
        && !has(start, end, Character::isDigit)
        && (has(start, end, Character::isLowerCase)
            || (has(start, end, Character::isUpperCase) && isInCapitals()));
  }

  /**
   * Tells whether the text is set in capitals: a word has more of them than abbreviations have.
   * Cost: one look at a text, whatever is asked.
   */
  private boolean isInCapitals() {
    if (capitalsOf != item) {
      capitalsOf = item;
      int capitals = 0;
      for (int i = 0; i < text.length() && capitals <= ABBREVIATION; i++) {
        capitals = Character.isUpperCase(text.charAt(i)) ? capitals + 1 : 0;
      }
      inCapitals = capitals > ABBREVIATION && !has(0, text.length(), Character::isLowerCase);
    }
    return inCapitals;
  }

  private boolean has(int start, int end, IntPredicate kind) {
    for (int i = start; i < end; i++) {
      if (kind.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Notes which word a word follows where an item has it first: a text may repeat itself. */
  private void follow(int number, boolean isNew) {
    // Overlapping pairs of characters foretell each other, wherever words begin and end.
    if (isNew && previous != Matching.NONE && stemOf.get(number) != IS_PAIR) {
      collocations.add(previous, number);
    }
    previous = number;
  }

  /** Adds a term to those of the item unless it has it already; tells whether it was new. */
  private boolean addOnce(int number, IntList to) {
    if (lastItem.get(number) == item) {
      return false;
    }
    lastItem.set(number, item);
    to.add(number);
    return true;
  }

  private int add(long hash, long stem, boolean isNumber) {
    int known = numbers.size();
    int number = numbers.add(hash);
    if (number == known) {
      stemOf.add(isNumber ? IS_NUMERIC : IS_PAIR);
      lastItem.add(Matching.NONE);
      if (stem != 0) {
        stemOf.set(number, addStem(stem));
      }
    }
    return number;
  }

  /** Numbers a stem as a term of its own kind, so that the word "right" is not also a stem. */
  private int addStem(long stem) {
    int known = numbers.size();
    int number = numbers.add(stem * 31 + 7);
    if (number == known) {
      stemOf.add(IS_STEM);
      lastItem.add(Matching.NONE);
    }
    return number;
  }

  /** Which item of the tables read so far was the first to have a text. */
  private static final class TextIndex {
    private final int[] slots;
    private final String[] texts;
    private final ItemTable[] tables;
    private final int[] items;
    private int size;

    TextIndex(int expected) {
      slots = new int[Integer.highestOneBit(Math.max(expected, 8)) * 4];
      Arrays.fill(slots, Matching.NONE);
      texts = new String[expected];
      tables = new ItemTable[expected];
      items = new int[expected];
    }

    /** Adds a text if it is new; otherwise returns where it stands. */
    int add(String text, ItemTable table, int item) {
      int hash = text.hashCode();
      int mask = slots.length - 1;
      int at = (((hash ^ (hash >>> 16)) * 0x9E3779B1) >>> 7) & mask;
      while (slots[at] != Matching.NONE) {
        if (texts[slots[at]].equals(text)) {
          return slots[at];
        }
        at = (at + 1) & mask;
      }
      slots[at] = size;
      texts[size] = text;
      tables[size] = table;
      items[size++] = item;
      return Matching.NONE;
    }

    ItemTable table(int known) {
      return tables[known];
    }

    int item(int known) {
      return items[known];
    }
  }
}
