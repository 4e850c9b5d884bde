package org.rightsplan.examples.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.report.Report;
import org.rightsplan.report.ReportOptions;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Pages as two strict parsers see them: an XML parser and an HTML parser. */
class PagesTest {

  private static final ImmutableMap<String, Report> REPORTS = Pages.reports();

  static Stream<String> names() {
    return REPORTS.keySet().stream();
  }

  private static String html(String name, String language) {
    Report report = Objects.requireNonNull(REPORTS.get(name), name);
    return report.html(ReportOptions.in(language));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPageIsWellFormed(String name) throws Exception {
    for (String language : List.of("en", "zh")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(
          new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) throws SAXException {
              throw e;
            }

            @Override
            public void error(SAXParseException e) throws SAXException {
              throw e;
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
              throw e;
            }
          });
      org.w3c.dom.Document page =
          builder.parse(new InputSource(new StringReader(html(name, language))));
      assertEquals("html", page.getDocumentElement().getTagName());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingInAPageRunsOrLoadsButWhatTheLibraryPutThere(String name) {
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Document page = Jsoup.parse(html(name, "en"), "", parser);
    // XML's way of closing an empty element is the one thing that HTML parsers remark on.
    ParseErrorList errors = parser.getErrors();
    errors.removeIf(error -> error.getErrorMessage().contains("Self closing flag"));
    assertEquals(List.of(), List.copyOf(errors));
    assertTrue(page.select("script").size() <= 1, "scripts");
    assertEquals(1, page.select("style").size());
    assertEquals(0, page.select("img, iframe, object, embed, form[action], base, [style]").size());
    for (Element link : page.select("[href], [src]")) {
      String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      assertTrue(target.startsWith("#") || target.equals("data:,"), target);
      if (target.startsWith("#")) {
        assertNotEquals(null, page.getElementById(target.substring(1)), target);
      }
    }
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), attribute.getKey());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPageHasLandmarksHeadingsAndIdsInOrder(String name) {
    Document page = Jsoup.parse(html(name, "en"));
    assertEquals(1, page.select("main").size());
    assertEquals(1, page.select("h1").size());
    assertTrue(page.select("head > meta[http-equiv=Content-Security-Policy]").size() == 1);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), element.id());
    }
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, heading.text());
      level = next;
    }
    for (Element table : page.select("table")) {
      assertFalse(table.select("th[scope=col]").isEmpty(), table.text());
    }
    for (Element picture : page.select("svg")) {
      for (String id : Splitter.on(' ').split(picture.attr("aria-labelledby"))) {
        Element named = Objects.requireNonNull(page.getElementById(id), id);
        assertFalse(named.text().isBlank(), id);
      }
    }
  }
}
