package org.rightsplan.outline;

import java.util.List;

/** Takes the edition's title, and what stands between it and the first section, off the blocks. */
final class TitleFinder {

  private static final int LONGEST = 200;
  private static final int TITLE_LINES = 8;

  private final CueIndex cues;
  private final Claims claims;
  private final ImprintFinder imprint;

  TitleFinder(CueIndex cues, Claims claims, ImprintFinder imprint) {
    this.cues = cues;
    this.claims = claims;
    this.imprint = imprint;
  }

  /**
   * Removes the title and what belongs to it.
   *
   * @param wanted whether it is to be the edition's title; otherwise it is a finding
   */
  Passage take(List<Block> blocks, boolean wanted) {
    int index = index(blocks);
    Passage title = Passage.EMPTY;
    if (index >= 0) {
      title = blocks.remove(index).text();
      while (index < blocks.size() && isYears(blocks.get(index).text().text())) {
        title = title.plus(" ", blocks.remove(index).text());
      }
      for (Block before : List.copyOf(blocks.subList(0, index))) {
        leaveOut(before.text());
      }
      blocks.subList(0, index).clear();
      removeImprint(blocks);
    }
    List<Block> lines = imprint.aboveNumber(blocks);
    lines.forEach(line -> leaveOut(line.text()));
    lines.clear();
    if (!wanted && !title.isEmpty()) {
      leaveOut(title);
      return Passage.EMPTY;
    }
    claims.take(title, SpanKind.TITLE, org.rightsplan.model.ElementPath.edition());
    return title;
  }

  private static boolean isYears(String text) {
    return !text.isEmpty()
        && text.length() < 40
        && (text.startsWith("(") || text.startsWith("（") || Character.isDigit(text.charAt(0)))
        && Token.of(text).stream().anyMatch(DateFinder::isYear)
        && Token.of(text).stream().noneMatch(token -> token.kind() == Token.Kind.WORD);
  }

  /** The first heading, if no section begins before it. */
  private int index(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean apart =
          block.kind() == Block.Kind.HEADING && block.level() == 1 && imprint.opensNothing(block);
      if (apart) {
        return i;
      }
      if (!imprint.opensNothing(block)
          || (block.level() > 1 && block.kind() == Block.Kind.HEADING)) {
        break;
      }
    }
    boolean plain =
        !blocks.isEmpty()
            && blocks.stream()
                .noneMatch(block -> block.kind() == Block.Kind.HEADING && block.level() == 1);
    boolean first =
        plain
            && imprint.opensNothing(blocks.get(0))
            && blocks.get(0).text().text().length() <= LONGEST
            && (blocks.get(0).kind() == Block.Kind.PARAGRAPH || blocks.get(0).level() <= 1);
    return first && !Chars.endsWithColon(blocks.get(0).text().text()) ? onTitlePage(blocks) : -1;
  }

  /** The first line of a title page, or below it the first one that says what it is: a plan. */
  private int onTitlePage(List<Block> blocks) {
    for (int i = 0; i + 1 < blocks.size() && i < TITLE_LINES; i++) {
      String text = blocks.get(i).text().text();
      if (!imprint.opensNothing(blocks.get(i))
          || text.length() > LONGEST
          || Chars.endsSentence(text)) {
        return 0;
      }
      boolean plan =
          Token.of(text).stream()
              .anyMatch(token -> cues.startsWith(Cue.TITLE_WORD, text.substring(token.start())));
      if (plan && (i == 0 || isTitlePage(blocks.get(i + 1)))) {
        return i;
      }
    }
    return 0;
  }

  private boolean isTitlePage(Block next) {
    return next.kind() == Block.Kind.HEADING
        || isYears(next.text().text())
        || (next.kind() == Block.Kind.PARAGRAPH && !imprint.opensNothing(next));
  }

  /** Names and dates under the title look like headings, but nothing stands under them. */
  private void removeImprint(List<Block> blocks) {
    List<Block> lines = blocks.subList(0, imprint.aboveHeading(blocks));
    lines.forEach(line -> leaveOut(line.text()));
    lines.clear();
  }

  private void leaveOut(Passage text) {
    if (!text.isEmpty()) {
      claims.unplaced(
          OutlineCode.PREAMBLE,
          text.start(),
          text.end(),
          "expected the first section, but found a line before it; it is left out");
    }
  }
}
