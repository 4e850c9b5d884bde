package org.rightsplan.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Something outside the plan that a commitment points to. */
public sealed interface Reference {

  /**
   * A recommendation of a UN body or of the universal periodic review.
   *
   * @param symbol the document symbol, such as {@code "A/HRC/40/6"}, not blank
   * @param paragraph the paragraph in it, such as {@code "28.12"}, not blank
   */
  record UnRecommendation(String symbol, Optional<String> paragraph) implements Reference {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public UnRecommendation {
      Check.notBlank("UnRecommendation.symbol", symbol);
      Check.notBlank("UnRecommendation.paragraph", paragraph);
    }
  }

  /**
   * A treaty or an article of one.
   *
   * @param treaty the treaty's usual short form, such as {@code "ICESCR"}, not blank
   * @param article the article, such as {@code "12(2)(b)"}, not blank; empty for the whole treaty
   */
  record TreatyArticle(String treaty, Optional<String> article) implements Reference {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public TreatyArticle {
      Check.notBlank("TreatyArticle.treaty", treaty);
      Check.notBlank("TreatyArticle.article", article);
    }
  }

  /**
   * A goal, target or indicator of the Sustainable Development Goals.
   *
   * @param code the official code: {@code "16"}, {@code "16.3"}, {@code "6.a"} or {@code "16.3.1"}
   */
  record SdgTarget(String code) implements Reference {

    private static final Pattern FORM =
        Pattern.compile("(1[0-7]|[1-9])(\\.([1-9]\\d?|[a-d])(\\.[1-9])?)?");

    /**
     * Checks the code's form and that the goal is one of the seventeen.
     *
     * @throws IllegalArgumentException if it is none
     */
    public SdgTarget {
      Check.that(
          FORM.matcher(code).matches(),
          "SdgTarget.code",
          "a goal, target or indicator such as 16, 16.3 or 16.3.1",
          "'" + code + "'");
    }
  }

  /**
   * A law, regulation or official programme.
   *
   * @param title its title
   * @param identifier its number or uniform identifier, not blank
   */
  record Law(LocalizedText title, Optional<String> identifier) implements Reference {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Law {
      Check.notBlank("Law.identifier", identifier);
    }
  }

  /**
   * A concept of a scheme or thesaurus.
   *
   * @param scheme the scheme, not blank
   * @param code the concept's code in it, not blank
   * @param label the concept's name
   */
  record Concept(String scheme, String code, Optional<LocalizedText> label) implements Reference {
    /**
     * Checks scheme and code.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public Concept {
      Check.notBlank("Concept.scheme", scheme);
      Check.notBlank("Concept.code", code);
    }
  }
}
