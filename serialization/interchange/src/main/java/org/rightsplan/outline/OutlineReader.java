package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.InputText;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.ResponsibleBody;

/**
 * Reads a plan's printed text, as plain text or Markdown.
 *
 * <pre>{@code
 * Reading<Outline> reading = OutlineReader.standard().withId("atlantis-2026").read(text);
 * reading.findings().forEach(System.out::println);
 * Edition asPrinted = reading.value().edition();
 * Edition withProposals = reading.value().acceptAll();
 * }</pre>
 *
 * <p>It knows headings by their numbers (I., 1., (1), 1.2.3, Chapter One, 第一章, 一、, （一）, Objetivo
 * 1), by Markdown's levels, and by how they stand; commitments by dashes, bullets, numbers and rows
 * of tables, whose cells bars, tabs, lines or blanks keep apart; titles of commitments by bold
 * words at their head. A number without a stop, as in 1 PRINCIPLES, is one where the next heading
 * has the next number. Lines that were broken at a margin are joined, and so are words: without the
 * hyphen if it is a soft one, or if the text has the word in one piece elsewhere; else with it, as
 * in "long-term", since a compound must not lose its own. Page numbers, running heads, footnotes,
 * tables of contents and paragraphs for which an edition has no place become findings with line and
 * column.
 *
 * <p>Texts are read as of the language that the reader was given first, or else the one of its
 * languages that the text looks most like. Where a text does not clearly look like one of them, as
 * one in French does not, its texts are of the language {@code und}, undetermined. Instances are
 * immutable and safe to share between threads.
 */
public final class OutlineReader {

  private static final OutlineReader STANDARD =
      new OutlineReader(
          "edition",
          Optional.empty(),
          ImmutableList.of(),
          ImmutableList.of(),
          InputLimits.STANDARD);

  private final String id;
  private final Optional<LocalizedText> title;
  private final ImmutableList<OutlineCues> cues;
  private final ImmutableList<ResponsibleBody> bodies;
  private final InputLimits limits;
  private final CueIndex words;

  private OutlineReader(
      String id,
      Optional<LocalizedText> title,
      ImmutableList<OutlineCues> cues,
      ImmutableList<ResponsibleBody> bodies,
      InputLimits limits) {
    this.id = id;
    this.title = title;
    this.cues = cues;
    this.bodies = bodies;
    this.limits = limits;
    this.words = new CueIndex(languages());
  }

  private ImmutableList<OutlineCues> languages() {
    return cues.isEmpty() ? OutlineCues.shipped() : cues;
  }

  /**
   * Returns the reader for English, Chinese and Spanish, within the {@linkplain
   * InputLimits#STANDARD standard limits}, that gives its editions the id {@code "edition"}.
   */
  public static OutlineReader standard() {
    return STANDARD;
  }

  /** Returns a reader that gives its editions this id, not blank. */
  public OutlineReader withId(String editionId) {
    return new OutlineReader(editionId, title, cues, bodies, limits);
  }

  /** Returns a reader that gives its editions this title; one in the text is then a finding. */
  public OutlineReader withTitle(LocalizedText editionTitle) {
    return new OutlineReader(id, Optional.of(editionTitle), cues, bodies, limits);
  }

  /**
   * Returns a reader for these languages alone, the main one first.
   *
   * @param languages tags that {@link OutlineCues#of} knows
   * @throws IllegalArgumentException if there is none, or no cues ship for one
   */
  public OutlineReader withLanguages(String... languages) {
    return withCues(Arrays.stream(languages).map(OutlineCues::of).toArray(OutlineCues[]::new));
  }

  /**
   * Returns a reader with these cues alone, those of the main language first.
   *
   * @throws IllegalArgumentException if there are none
   */
  public OutlineReader withCues(OutlineCues... languages) {
    if (languages.length == 0) {
      throw new IllegalArgumentException("OutlineReader.cues: expected at least one, but got none");
    }
    return new OutlineReader(id, title, ImmutableList.copyOf(languages), bodies, limits);
  }

  /**
   * Returns a reader that also looks for these bodies, and uses their ids: by their names in any
   * language, and by their other and former names and abbreviations unless several of the bodies
   * have them. An abbreviation such as WHO is known in capitals alone.
   */
  public OutlineReader withBodies(Iterable<ResponsibleBody> known) {
    return new OutlineReader(id, title, cues, ImmutableList.copyOf(known), limits);
  }

  /** Returns a reader within these limits. */
  public OutlineReader withLimits(InputLimits most) {
    return new OutlineReader(id, title, cues, bodies, most);
  }

  /**
   * Reads plain text.
   *
   * @throws InputException if there is no text, or it is beyond the limits
   */
  public Reading<Outline> read(String text) {
    return read(text, false);
  }

  /**
   * Reads a file of plain text.
   *
   * @throws InputException if there is no text in it, it is wrongly encoded, or it is beyond the
   *     limits
   * @throws IOException if it cannot be read
   */
  public Reading<Outline> read(Path file) throws IOException {
    return read(InputText.of(file, limits));
  }

  /**
   * Reads Markdown: CommonMark with the tables of GitHub, and what {@link OutlineWriter} writes.
   *
   * @throws InputException if there is no text, or it is beyond the limits
   */
  public Reading<Outline> readMarkdown(String text) {
    return read(text, true);
  }

  /**
   * Reads a file of Markdown.
   *
   * @throws InputException if there is no text in it, it is wrongly encoded, or it is beyond the
   *     limits
   * @throws IOException if it cannot be read
   */
  public Reading<Outline> readMarkdown(Path file) throws IOException {
    return readMarkdown(InputText.of(file, limits));
  }

  private Reading<Outline> read(String given, boolean markdown) {
    SourceText source = new SourceText(InputText.of(given, limits));
    if (Passage.of(source.text(), 0, source.text().length()).isEmpty()) {
      throw new InputException(InputPlace.START, "expected the text of a plan, but got none");
    }
    LanguageGuess guess =
        cues.isEmpty()
            ? LanguageGuess.of(source.text(), languages())
            : new LanguageGuess(cues.get(0).language(), cues.get(0).language());
    String language = guess.language();
    CueIndex index = words.forTextIn(guess.nearest());
    Claims claims = new Claims(source);
    FrontMatter front = markdown ? FrontMatter.of(source) : FrontMatter.NONE;
    if (front.isOurs()) {
      Edition edition = new MarkdownPlanReader(source, front, claims, limits).read(id);
      ImmutableList<Span> spans = claims.spans();
      Outline outline = new Outline(source.text(), edition, spans, ImmutableList.of());
      return new Reading<>(outline, claims.findings());
    }
    front.leaveOut(claims);
    List<Block> blocks =
        new ArrayList<>(
            markdown
                ? new MarkdownBlocks(source, front, index, claims, limits).read()
                : new PlainBlocks(source, index, claims).read());
    ImprintFinder imprint = new ImprintFinder(source, index, limits);
    Passage found = new TitleFinder(index, claims, imprint).take(blocks, title.isEmpty());
    LocalizedText name = title.orElseGet(() -> title(found, language, claims));
    Node root = new TreeBuilder(source, index, claims, limits).build(blocks);
    new Classifier(index, claims).classify(root);
    Assembler assembler =
        new Assembler(index, claims, language, new BodyList(language).with(bodies));
    Edition edition = assembler.edition(root, id, name);
    Proposer proposer =
        new Proposer(
            source, index, guess, new BodyList(language).with(bodies).with(edition.bodies()));
    ImmutableList<Proposal> proposals = proposer.propose(found, assembler.prose());
    ImmutableList<Span> spans = claims.spans();
    ImmutableList<InputFinding> findings = claims.findings();
    return new Reading<>(new Outline(source.text(), edition, spans, proposals), findings);
  }

  private LocalizedText title(Passage found, String language, Claims claims) {
    if (!found.isEmpty()) {
      return LocalizedText.of(language, found.text());
    }
    claims.note(
        OutlineCode.NO_TITLE,
        0,
        0,
        "expected a title before all else, but found none; '" + id + "' was taken");
    return LocalizedText.of(language, id);
  }
}
