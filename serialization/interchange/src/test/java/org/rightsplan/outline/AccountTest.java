package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;

/** Plans as they come, with an account of what each of their words was read as. */
class AccountTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "english.txt",
        "chinese.txt",
        "spanish.txt",
        "tables.md",
        "written.md",
        "odd.txt",
        "wrapped.txt",
        "margins.txt",
        "numbers.txt",
        "chapters.txt",
        "mixed.md",
        "items.txt",
        "items.md",
        "annexes.txt",
        "parts.txt",
        "parts.md",
        "typed.txt",
        "unbroken.txt",
        "tables.txt",
        "bars.txt",
        "bare.txt",
        "cover.txt",
        "fullwidth.txt",
        "programa.txt",
        "nested.txt",
        "matrix.txt",
        "notes.txt",
        "pages.txt",
        "notes.md",
        "loose.md"
      })
  void accountsForEveryWord(String name) throws IOException {
    assertEquals(text(name + ".account"), account(name));
  }

  private static String text(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(AccountTest.class, name), StandardCharsets.UTF_8);
  }

  /** Returns the spans but spaces, each in a line, then findings, proposals and the edition. */
  private static String account(String name) throws IOException {
    OutlineReader reader = OutlineReader.standard();
    Reading<Outline> reading =
        name.endsWith(".md") ? reader.readMarkdown(text(name)) : reader.read(text(name));
    Outline outline = reading.value();
    StringBuilder account = new StringBuilder();
    for (Span span : outline.spans()) {
      if (span.kind() != SpanKind.SPACE) {
        String path = span.path().map(found -> " " + found).orElse("");
        String words = outline.text().substring(span.start(), span.end());
        account.append(span.kind()).append(path.stripTrailing()).append(": ").append(line(words));
      }
    }
    account.append("\nFindings\n");
    for (InputFinding found : reading.findings()) {
      account.append(line(found + " '" + found.text() + "'"));
    }
    account.append("\nProposals\n");
    for (Proposal proposal : outline.proposals()) {
      account.append(line(proposal.path() + " " + Shown.of(proposal)));
    }
    account.append("\nEdition\n").append(OutlineWriter.standard().write(outline.edition()).text());
    return account.toString();
  }

  private static String line(String text) {
    return text.replace("\n", "⏎") + "\n";
  }
}
