package org.rightsplan.report.document;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A whole report.
 *
 * @param locale the language of its own words
 * @param title what it is about
 * @param subtitle more about it; may be empty
 * @param labels words that forms need around the content
 * @param blocks what it says
 */
public record Document(
    Locale locale, Line title, Line subtitle, Labels labels, ImmutableList<Block> blocks) {

  /**
   * Words that forms need around the content.
   *
   * @param contents the heading of the table of contents
   * @param skip the way past it
   * @param figures the heading of a table beside a picture
   * @param made by what it was made
   * @param went said before words that went, for those who hear the text
   * @param came said before words that came
   */
  public record Labels(
      String contents, String skip, String figures, String made, String went, String came) {}
}
