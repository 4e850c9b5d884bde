package org.rightsplan.reference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Reference;

/**
 * References in their printed forms.
 *
 * <p>Known are documents of the United Nations by symbol, with or without paragraphs ({@code
 * A/HRC/40/6, para. 28.12}; {@code CEDAW/C/CHN/CO/9, paras. 25 (a) and 27}), treaties by their
 * usual short forms and English names, with or without articles ({@code art. 12 (2) (b) of the
 * ICESCR}; {@code ICESCR, arts. 6-8}), and goals, targets and indicators of the Sustainable
 * Development Goals ({@code SDG 16.3}; {@code SDG indicator 16.3.1}). Numbers are kept without
 * blanks, as {@code 12(2)(b)}; a range stays one reference, as {@code 6-8}.
 */
public final class ReferenceText {

  private static final String NUMBER =
      "\\d{1,4}(?:\\.\\d{1,4}){0,3}(?:\\s?\\((?:\\d{1,3}|[a-z]{1,5})\\)){0,4}";
  private static final String ITEM = NUMBER + "(?:\\s?[-\u2013\u2014]\\s?" + NUMBER + ")?";
  private static final String ITEMS =
      // Atomic: what was taken for a list is not tried again in all shorter ways.
      "((?>" + ITEM + "(?:(?:\\s?,\\s?(?:and\\s)?|\\s(?:and|or|y|et)\\s)" + ITEM + "){0,40}))";

  private static final String PARAGRAPH =
      "(?:paragraphs?|paras?\\b\\.?|p\u00E1rrafos?|p\u00E1rrs?\\b\\.?|par\\b\\.?|\u00B6{1,2})";
  private static final String ARTICLE =
      "(?:[Aa]rticles?|[Aa]rts?\\b\\.?|[Aa]rt\u00EDculos?|ART(?:ICLE)?S?\\b\\.?)";

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/])((?:A|E|S|ST|HRI|CCPR|CEDAW|CRC|CRPD|CAT|CERD|CMW|CED|UNEP)"
              + "(?:/[A-Za-z0-9][A-Za-z0-9.\\-]{0,30}(?:\\(\\d{1,4}\\))?(?:\\[[A-Z]\\])?){1,8})"
              + "(?:\\s?,?\\s?(?:at\\s)?\\(?"
              + PARAGRAPH
              + "\\s?"
              + ITEMS
              + ")?");

  private static final String TREATY = "(?<![\\w/-])(" + Treaties.pattern() + ")(?![\\w/-])";

  private static final Pattern ARTICLE_FIRST =
      Pattern.compile(
          "(?<!\\w)"
              + ARTICLE
              + "\\s?"
              + ITEMS
              + "(?:,\\s?"
              + PARAGRAPH
              + "\\s?("
              + NUMBER
              + "))?,?\\s(?:of|del?|de la)\\s(?:the\\s)?"
              + TREATY);

  private static final Pattern TREATY_FIRST =
      Pattern.compile(TREATY + "(?:\\s?,?\\s?\\(?" + ARTICLE + "\\s?" + ITEMS + ")?");

  private static final String SDG_CODE =
      "\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d]))?(?:\\.\\d{1,2})?(?!\\w)";
  private static final String SDG_CODES =
      "((?>" + SDG_CODE + "(?:(?:\\s?,\\s?(?:and\\s)?|\\sand\\s)" + SDG_CODE + "){0,40}))";
  private static final String KIND = "(?:(?:[Gg]oals?|[Tt]argets?|[Ii]ndicators?)\\s)?";

  private static final Pattern SDG_FIRST =
      Pattern.compile(
          "(?<!\\w)(?:SDGs?|[Ss]ustainable\\s[Dd]evelopment\\s[Gg]oals?)[\\s,]{0,2}"
              + KIND
              + SDG_CODES);
  private static final Pattern SDG_LAST =
      Pattern.compile(
          "(?<!\\w)(?:[Gg]oals?|[Tt]argets?|[Ii]ndicators?)\\s"
              + SDG_CODES
              + "\\sof\\sthe\\s(?:SDGs|[Ss]ustainable\\s[Dd]evelopment\\s[Gg]oals)");

  private static final Pattern SPLIT =
      Pattern.compile("\\s?,\\s?(?:and\\s)?|\\s(?:and|or|y|et)\\s");

  private ReferenceText() {}

  /** Returns the references in a text in their order, each with its place. */
  public static ImmutableList<FoundReference> find(String text) {
    Finds found = new Finds();
    Matcher matcher = SYMBOL.matcher(text);
    while (matcher.find()) {
      symbol(matcher, found);
    }
    matcher = ARTICLE_FIRST.matcher(text);
    while (matcher.find()) {
      articles(matcher, matcher.group(3), matcher.group(1), matcher.group(2), found);
    }
    matcher = TREATY_FIRST.matcher(text);
    while (matcher.find()) {
      articles(matcher, matcher.group(1), matcher.group(2), null, found);
    }
    for (Pattern pattern : List.of(SDG_FIRST, SDG_LAST)) {
      matcher = pattern.matcher(text);
      while (matcher.find()) {
        goals(matcher, found);
      }
    }
    return found.inOrder();
  }

  /** Returns the reference that a text is, if it is one and nothing else. */
  public static Optional<Reference> parse(String text) {
    ImmutableList<FoundReference> found = find(text.strip());
    return found.size() == 1
            && found.get(0).start() == 0
            && found.get(0).end() == text.strip().length()
        ? Optional.of(found.get(0).reference())
        : Optional.empty();
  }

  /**
   * Returns a reference as documents of the United Nations print it: {@code A/HRC/40/6, para.
   * 28.12}; {@code ICESCR, art. 12 (2) (b)}; {@code SDG target 16.3}. A law is printed by its title
   * and identifier, a concept by its name or its code.
   */
  public static String print(Reference reference) {
    if (reference instanceof Reference.UnRecommendation recommendation) {
      return recommendation.symbol()
          + recommendation.paragraph().map(number -> ", para. " + spaced(number)).orElse("");
    }
    if (reference instanceof Reference.TreatyArticle article) {
      return article.treaty()
          + article.article().map(number -> ", art. " + spaced(number)).orElse("");
    }
    if (reference instanceof Reference.SdgTarget goal) {
      return switch (goal.code().split("\\.", -1).length) {
        case 1 -> "SDG " + goal.code();
        case 2 -> "SDG target " + goal.code();
        default -> "SDG indicator " + goal.code();
      };
    }
    if (reference instanceof Reference.Law law) {
      return law.title().text() + law.identifier().map(id -> " (" + id + ")").orElse("");
    }
    Reference.Concept concept = (Reference.Concept) reference;
    return concept
        .label()
        .map(label -> label.text())
        .orElse(concept.scheme() + " " + concept.code());
  }

  private static String spaced(String number) {
    return number.replace("(", " (").strip();
  }

  private static String bare(String number) {
    return number.replaceAll("\\s", "").replace('\u2013', '-').replace('\u2014', '-');
  }

  private static void symbol(Matcher matcher, Finds found) {
    String symbol = matcher.group(1);
    String trimmed = symbol.replaceFirst("[.-]+$", "");
    if (trimmed.chars().noneMatch(Character::isDigit)) {
      return;
    }
    @Nullable String items = trimmed.equals(symbol) ? matcher.group(2) : null;
    if (items == null) {
      add(
          matcher,
          matcher.start() + trimmed.length(),
          new Reference.UnRecommendation(trimmed, Optional.empty()),
          found);
      return;
    }
    for (String item : SPLIT.split(items, -1)) {
      add(
          matcher,
          matcher.end(),
          new Reference.UnRecommendation(trimmed, Optional.of(bare(item))),
          found);
    }
  }

  private static void articles(
      Matcher matcher,
      String treaty,
      @Nullable String items,
      @Nullable String paragraph,
      Finds found) {
    String form = Treaties.shortForm(treaty);
    if (items == null) {
      if (!found.cover(matcher.start(), matcher.end()) && !Treaties.AMBIGUOUS.contains(treaty)) {
        add(matcher, matcher.end(), new Reference.TreatyArticle(form, Optional.empty()), found);
      }
      return;
    }
    for (String item : SPLIT.split(items, -1)) {
      String number = bare(item) + (paragraph == null ? "" : "(" + bare(paragraph) + ")");
      add(matcher, matcher.end(), new Reference.TreatyArticle(form, Optional.of(number)), found);
    }
  }

  private static void goals(Matcher matcher, Finds found) {
    for (String code : SPLIT.split(matcher.group(1), -1)) {
      Reference.SdgTarget goal;
      try {
        goal = new Reference.SdgTarget(code);
      } catch (IllegalArgumentException e) {
        // There are seventeen goals: "SDG 18" is none of them.
        continue;
      }
      add(matcher, matcher.end(), goal, found);
    }
  }

  private static void add(Matcher matcher, int end, Reference reference, Finds found) {
    found.add(
        new FoundReference(
            reference, matcher.start(), end, matcher.group().substring(0, end - matcher.start())));
  }

  /** What was found so far, and the characters that it took. */
  private static final class Finds {
    private final List<FoundReference> all = new ArrayList<>();
    private final BitSet taken = new BitSet();

    void add(FoundReference reference) {
      all.add(reference);
      taken.set(reference.start(), reference.end());
    }

    boolean cover(int start, int end) {
      return taken.nextClearBit(start) >= end;
    }

    ImmutableList<FoundReference> inOrder() {
      return ImmutableList.sortedCopyOf(Comparator.comparingInt(FoundReference::start), all);
    }
  }
}
