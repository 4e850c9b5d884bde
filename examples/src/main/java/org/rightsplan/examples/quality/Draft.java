package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Period;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/**
 * An edition that is still being written: a tree that can be changed, of which an {@link Edition}
 * is made at the end.
 */
final class Draft {

  /** A section, or the edition itself at the root of the tree. */
  static final class Part {
    final Theme theme;

    /** The title before it is written out, or null for a generic one. */
    @Nullable Sentence titleWords;

    String title;
    @Nullable Part parent;
    final List<Part> parts = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    ElementPath path = ElementPath.edition();

    Part(Theme theme, @Nullable Sentence titleWords, String title) {
      this.theme = theme;
      this.titleWords = titleWords;
      this.title = title;
    }

    void add(int index, Part part) {
      part.parent = this;
      parts.add(index, part);
    }

    void add(Part part) {
      add(parts.size(), part);
    }
  }

  /** A task. */
  static final class Task {
    final Sentence sentence;
    final Part home;
    @Nullable String title;
    ElementPath path = ElementPath.edition();

    /** Tasks with the same number differ by a law's name only; 0 for all others. */
    int siblings;

    /** Whether the same words stand elsewhere too. */
    boolean twin;

    Task(Sentence sentence, Part home) {
      this.sentence = sentence;
      this.home = home;
    }
  }

  final Grammar grammar;
  final Part root;

  Draft(Grammar grammar, Part root) {
    this.grammar = grammar;
    this.root = root;
  }

  /** {@return all sections in document order, without the root} */
  List<Part> parts() {
    List<Part> all = new ArrayList<>();
    Deque<Part> ahead = new ArrayDeque<>();
    ahead.push(root);
    while (!ahead.isEmpty()) {
      Part part = ahead.pop();
      if (part != root) {
        all.add(part);
      }
      for (int i = part.parts.size() - 1; i >= 0; i--) {
        ahead.push(part.parts.get(i));
      }
    }
    return all;
  }

  /** {@return all tasks in document order} */
  List<Task> tasks() {
    List<Task> all = new ArrayList<>();
    parts().forEach(part -> all.addAll(part.tasks));
    return all;
  }

  /** Writes the edition out and tells every part and task its path. */
  Edition publish(String id, int ordinal, boolean chinese) {
    String language = chinese ? "zh-Hans" : "en";
    List<Part> parts = parts();
    for (Part part : parts) {
      Part parent = Objects.requireNonNull(part.parent);
      part.path = parent.path.child(ElementKind.SECTION, parent.parts.indexOf(part));
    }
    Map<Part, Section> done = new HashMap<>();
    // Children stand after their parents, so that backwards every child is there first.
    for (int i = parts.size() - 1; i >= 0; i--) {
      done.put(parts.get(i), section(parts.get(i), done, language));
    }
    int first = 2011 + 5 * ordinal;
    return Edition.builder()
        .id(id)
        .ordinal(ordinal)
        .title(
            LocalizedText.of(language, chinese ? "国家人权行动计划" : "National human rights action plan"))
        .period(Period.ofYears(first, first + 4))
        .addLanguage(language)
        .sections(sections(root, done))
        .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
        .build();
  }

  private static ImmutableList<Section> sections(Part part, Map<Part, Section> done) {
    return part.parts.stream()
        .map(child -> Objects.requireNonNull(done.get(child)))
        .collect(ImmutableList.toImmutableList());
  }

  private Section section(Part part, Map<Part, Section> done, String language) {
    String number = number(part.path);
    ImmutableList.Builder<Objective> objectives = ImmutableList.builder();
    for (int i = 0; i < part.tasks.size(); i++) {
      Task task = part.tasks.get(i);
      task.path = part.path.child(ElementKind.OBJECTIVE, i);
      objectives.add(
          Objective.builder()
              .number(number + "." + (i + 1))
              .title(
                  Optional.ofNullable(task.title).map(title -> LocalizedText.of(language, title)))
              .statement(LocalizedText.of(language, grammar.write(task.sentence)))
              .build());
    }
    return Section.builder()
        .number(number)
        .title(LocalizedText.of(language, part.title))
        .kind(part.path.depth() == 1 ? SectionKind.CHAPTER : SectionKind.ASPECT)
        .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
        .objectives(objectives.build())
        .sections(sections(part, done))
        .build();
  }

  private static String number(ElementPath path) {
    StringBuilder number = new StringBuilder();
    for (ElementPath step = path; step.depth() > 0; step = step.parent().orElseThrow()) {
      number.insert(0, (number.length() == 0 ? "" : ".")).insert(0, step.index() + 1);
    }
    return number.toString();
  }
}
