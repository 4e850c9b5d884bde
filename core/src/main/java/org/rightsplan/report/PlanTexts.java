package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.rightsplan.diff.TextDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.Words;

/** Texts of a plan in full: in the language chosen, with the authoritative text beside it. */
final class PlanTexts {

  private final Words words;

  PlanTexts(Words words) {
    this.words = words;
  }

  /** Returns a text of an edition. */
  Block of(LocalizedText text, Edition edition) {
    return of(Line.EMPTY, text, edition);
  }

  /**
   * Returns a text of an edition.
   *
   * @param label what text it is; may be empty
   */
  Block of(Line label, LocalizedText text, Edition edition) {
    String shown = words.languageShown(text);
    ImmutableList.Builder<Block.Texts.Text> texts = ImmutableList.builder();
    Optional<String> authoritative = authoritative(text, edition).filter(tag -> !tag.equals(shown));
    boolean other = !isReaders(shown);
    Line first =
        authoritative.isPresent() || other
            ? labelled(label, "text.in", words.language(shown))
            : label;
    texts.add(new Block.Texts.Text(first, words.quote(text)));
    authoritative.ifPresent(
        tag ->
            texts.add(
                new Block.Texts.Text(
                    words.say("text.authoritative", words.language(tag)),
                    Line.of(new Run.Quote(text.texts().getOrDefault(tag, ""), tag)))));
    return new Block.Texts(texts.build());
  }

  private Line labelled(Line label, String key, String language) {
    Line in = words.say(key, language);
    return label.isEmpty() ? in : words.say("with.detail", label, in);
  }

  private boolean isReaders(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals(words.locale().getLanguage());
  }

  private static Optional<String> authoritative(LocalizedText text, Edition edition) {
    return text.original()
        .or(() -> edition.authoritativeLanguage().filter(text.texts()::containsKey));
  }

  /**
   * Returns what became of a text, word by word, in the reader's language if both editions have it,
   * else in one that both have; if they share none, or one side is empty, both as they are.
   */
  Block revision(
      Line label,
      Optional<LocalizedText> before,
      Optional<LocalizedText> after,
      Edition earlier,
      Edition later) {
    if (before.isEmpty() || after.isEmpty()) {
      return after.isPresent()
          ? of(words.say("text.new", label), after.get(), later)
          : of(words.say("text.gone", label), before.orElseThrow(), earlier);
    }
    Optional<String> shared = sharedLanguage(before.get(), after.get());
    if (shared.isEmpty()) {
      return new Block.Texts(
          ImmutableList.of(
              new Block.Texts.Text(words.say("text.before", label), words.quote(before.get())),
              new Block.Texts.Text(words.say("text.after", label), words.quote(after.get()))));
    }
    String language = shared.get();
    TextDiff diff =
        TextDiff.of(
            before.get().in(language).orElseThrow(), after.get().in(language).orElseThrow());
    ImmutableList.Builder<Run.Revision.Piece> pieces = ImmutableList.builder();
    for (TextDiff.Segment segment : diff.segments()) {
      pieces.add(new Run.Revision.Piece(fate(segment.sort()), segment.text()));
    }
    Line said = isReaders(language) ? label : labelled(label, "text.in", words.language(language));
    return new Block.Texts(
        ImmutableList.of(
            new Block.Texts.Text(said, Line.of(new Run.Revision(pieces.build(), language)))));
  }

  /** Returns a language in which both texts are there and differ, the reader's if possible. */
  private Optional<String> sharedLanguage(LocalizedText before, LocalizedText after) {
    ImmutableList<String> wanted =
        ImmutableList.<String>builder()
            .add(words.locale().toLanguageTag())
            .addAll(after.texts().keySet())
            .build();
    return wanted.stream()
        .filter(tag -> before.in(tag).isPresent() && after.in(tag).isPresent())
        .filter(tag -> !before.in(tag).equals(after.in(tag)))
        .findFirst();
  }

  private static Run.Revision.Fate fate(TextDiff.Sort sort) {
    return switch (sort) {
      case EQUAL -> Run.Revision.Fate.STAYED;
      case DELETED -> Run.Revision.Fate.WENT;
      case INSERTED -> Run.Revision.Fate.CAME;
    };
  }
}
