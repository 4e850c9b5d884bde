package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms in which plans lie in files. Which one a file has is said by an option, else by the
 * ending of its name, else (and for .xml) by how its text begins: the first of these forms that it
 * fits.
 *
 * <p>What reads and writes a form is loaded only when it is used.
 */
enum PlanFormat {
  /** The library's own form, for plans and editions. */
  JSON("^\\s*[{\\[]", "json"),

  /** The same properties in YAML. */
  YAML("^%YAML|(?m)^[\"']?(schemaVersion|sections|editions)[\"']?:", "yaml", "yml"),

  /** A page to look at one edition, which is not read. */
  HTML("(?i)^\\s*<(!doctype\\s+html|html)\\b", "html", "htm"),

  /** Results of IATI activities. */
  IATI("<iati-activit(y|ies)\\b", "iati"),

  /** StratML, and any other XML. */
  STRATML("^\\s*<", "stratml", PlanFormat.XML),

  /** A table of objectives. */
  CSV("^(?=[^\\n]*[,;\\t])(?=[^\\n]*\\b(title|statement)\\b)[\\w@\", ;\\t-]+\\r?\\n", "csv", "tsv"),

  /** The printed text as Markdown. */
  MARKDOWN("(?m)^(#{1,6} |\\*\\*|\\|.*\\|)", "md", "markdown"),

  /** The printed text as it is; everything else looks like it. */
  TEXT("", "txt", "text");

  /** The ending of several forms. */
  private static final String XML = "xml";

  private final Pattern beginning;
  private final ImmutableList<String> extensions;

  PlanFormat(String beginning, String... extensions) {
    this.beginning = Pattern.compile(beginning);
    this.extensions = ImmutableList.copyOf(extensions);
  }

  /** {@return what reads and writes this form} */
  PlanCodec codec() {
    return switch (this) {
      case JSON -> new JsonCodec();
      case YAML -> new YamlCodec();
      case HTML -> throw Failure.usage("html is written only; take the text out of it first");
      case IATI -> new IatiCodec();
      case STRATML -> new StratmlCodec();
      case CSV -> new CsvCodec();
      case MARKDOWN -> new OutlineCodec(true);
      case TEXT -> new OutlineCodec(false);
    };
  }

  /** Tells whether a document of this form can hold a plan with several editions. */
  boolean holdsPlans() {
    return this == JSON || this == YAML;
  }

  /** Returns the form that is written into a file with this ending, if there is one. */
  static Optional<PlanFormat> ofExtension(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extensions.contains(extension))
        .findFirst();
  }

  /** Returns the form of an input. */
  static PlanFormat of(Source source) {
    return ofExtension(source.extension())
        .filter(format -> !source.extension().equals(XML))
        .orElseGet(() -> ofBeginning(source.beginning()));
  }

  private static PlanFormat ofBeginning(String text) {
    return Arrays.stream(values())
        .filter(format -> format.beginning.matcher(text).find())
        .findFirst()
        .orElse(TEXT);
  }

  /** Returns the name as an option has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
