package org.rightsplan.report.form;

import org.rightsplan.report.document.Block;

/** Filters as an HTML form that stays hidden unless the page's script brings it to life. */
final class HtmlFilters {

  private final Markup out;

  HtmlFilters(Markup out) {
    this.out = out;
  }

  void write(Block.Filters filters) {
    Block.Filters.Words words = filters.words();
    out.open(
        "form",
        "id",
        "filters",
        "hidden",
        "hidden",
        "aria-label",
        words.heading(),
        "data-shown",
        words.shown(),
        "data-none",
        words.none());
    for (Block.Filters.Choice choice : filters.choices()) {
      String id = "filter-" + choice.subject();
      out.open("p").open("label", "for", id).text(choice.label()).close().text(" ");
      out.open("select", "id", id, "data-subject", choice.subject());
      out.open("option", "value", "*").text(words.all()).close();
      for (Block.Filters.Option option : choice.options()) {
        out.open("option", "value", option.value());
        out.text(OneLine.of(option.label().toString())).close();
      }
      out.close().close();
    }
    out.open("p", "id", "shown", "role", "status").close();
    out.close();
  }
}
