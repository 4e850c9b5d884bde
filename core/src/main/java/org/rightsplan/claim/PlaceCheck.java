package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;

/** Checks where sections stand, and how they and the editions are called. */
final class PlaceCheck {

  private final Texts texts;

  PlaceCheck(Texts texts) {
    this.texts = texts;
  }

  Answer check(Assertion.StandsIn claim) {
    String edition = claim.section().edition();
    return texts.inSections(
        claim.section(),
        section -> {
          List<ElementRef> refs = around(edition, section, claim.container());
          String where = Texts.name(section) + " of " + edition;
          return refs.size() > 1
              ? Answer.supported(
                  Reason.READ, refs, where + " stands under '" + claim.container() + "'")
              : Answer.contradicted(
                  Reason.READ,
                  refs,
                  where
                      + " stands under "
                      + section
                          .parent()
                          .map(parent -> Texts.name(parent))
                          .orElse("no other section"));
        });
  }

  /** Returns the section and the one around it that is so called; the section alone if none is. */
  private static List<ElementRef> around(
      String edition, Located<Section> section, String container) {
    List<ElementRef> refs = new ArrayList<>();
    refs.add(Texts.ref(edition, section.path()));
    Optional<Located<?>> step = section.parent();
    while (step.isPresent()) {
      if (step.get().element() instanceof Section around && Names.isCalled(around, container)) {
        refs.add(Texts.ref(edition, step.get().path()));
        return refs;
      }
      step = step.get().parent();
    }
    return refs;
  }

  Answer check(Assertion.MovedOut claim) {
    return texts.inSections(
        claim.before(),
        earlier -> texts.inSections(claim.after(), later -> movedOut(claim, earlier, later)));
  }

  private Answer movedOut(
      Assertion.MovedOut claim, Located<Section> earlier, Located<Section> later) {
    String before = claim.before().edition();
    String after = claim.after().edition();
    List<ElementRef> from = around(before, earlier, claim.container());
    List<ElementRef> to = around(after, later, claim.container());
    List<ElementRef> refs = ImmutableList.<ElementRef>builder().addAll(from).addAll(to).build();
    String words =
        Texts.name(earlier)
            + " of "
            + before
            + (from.size() > 1 ? " stands under '" : " does not stand under '")
            + claim.container()
            + "', "
            + Texts.name(later)
            + " of "
            + after
            + (to.size() > 1 ? " does too" : " does not");
    if (from.size() == 1 || to.size() > 1) {
      return Answer.contradicted(Reason.READ, refs, words);
    }
    boolean sameTitle =
        Names.same(earlier.element().title(), later.element().title()).orElse(false);
    if (sameTitle || isSame(before, earlier.path(), after, later.path())) {
      return Answer.supported(
          Reason.READ,
          refs,
          words + (sameTitle ? "; both have the same title" : "; the lineage joins them"));
    }
    return Answer.cannotTell(
        Reason.NOT_IDENTIFIED, refs, words + "; nothing shows that they are the same section");
  }

  private boolean isSame(String before, ElementPath one, String after, ElementPath other) {
    Optional<ElementThread> thread = texts.lineage().thread(before, one);
    return thread.isPresent() && thread.equals(texts.lineage().thread(after, other));
  }

  /**
   * Tells whether a section answers to a part of another one of its own level: a chapter of which
   * one part kept most of the words.
   */
  private boolean leadsInto(ElementRef one, ElementRef other) {
    return one.path().depth() == other.path().depth()
        && texts
            .lineage()
            .thread(one.edition(), one.path())
            .flatMap(thread -> thread.in(other.edition()))
            .map(station -> station.paths().stream().allMatch(other.path()::contains))
            .orElse(false);
  }

  Answer check(Assertion.RightAfter claim) {
    return texts.inEdition(
        claim.section().edition(),
        edition ->
            texts.inSections(claim.section(), section -> rightAfter(claim, edition, section)));
  }

  private static Answer rightAfter(
      Assertion.RightAfter claim, Edition edition, Located<Section> section) {
    ElementPath around = section.path().parent().orElseThrow();
    ImmutableList<Section> siblings = children(edition, around);
    int own = section.path().index();
    int first = own - claim.predecessors().size();
    boolean holds = first >= 0;
    List<ElementRef> refs = new ArrayList<>();
    for (int i = Math.max(first, 0); i < own; i++) {
      holds = holds && Names.isCalled(siblings.get(i), claim.predecessors().get(i - first));
      refs.add(Texts.ref(edition.id(), around.child(ElementKind.SECTION, i)));
    }
    refs.add(Texts.ref(edition.id(), section.path()));
    String words =
        Texts.name(section)
            + " of "
            + edition.id()
            + (own == 0
                ? " stands first"
                : " stands after " + titles(siblings.subList(Math.max(first, 0), own)));
    if (!Texts.listsSections(edition, around)) {
      return Answer.cannotTell(
          Reason.NOT_TRANSCRIBED, refs, words + "; others may stand between that are not at hand");
    }
    return holds
        ? Answer.supported(Reason.READ, refs, words)
        : Answer.contradicted(Reason.READ, refs, words);
  }

  private static String titles(List<Section> sections) {
    return sections.stream()
        .map(section -> "'" + section.title().text() + "'")
        .reduce((one, two) -> one + " and " + two)
        .orElse("");
  }

  private static ImmutableList<Section> children(Edition edition, ElementPath around) {
    return around.depth() == 0
        ? edition.sections()
        : ((Section) edition.elements().at(around).orElseThrow().element()).sections();
  }

  Answer check(Assertion.InOrder claim) {
    return texts.inEdition(
        claim.around().edition(),
        edition ->
            claim.around().section().isEmpty()
                ? inOrder(claim, edition, ElementPath.edition())
                : texts.inSections(
                    claim.around(), section -> inOrder(claim, edition, section.path())));
  }

  private static Answer inOrder(Assertion.InOrder claim, Edition edition, ElementPath around) {
    ImmutableList<Section> children = children(edition, around);
    List<ElementRef> refs = new ArrayList<>();
    int next = 0;
    for (String title : claim.titles()) {
      int at = find(children, title, next);
      if (at < 0) {
        boolean elsewhere = find(children, title, 0) >= 0;
        return elsewhere
            ? Answer.contradicted(
                Reason.READ, refs, "'" + title + "' stands before one named earlier")
            : Answer.cannotTell(
                Texts.listsSections(edition, around) ? Reason.NOT_NAMED : Reason.NOT_TRANSCRIBED,
                refs,
                "no section at hand is called '" + title + "' there");
      }
      refs.add(Texts.ref(edition.id(), around.child(ElementKind.SECTION, at)));
      next = at + 1;
    }
    return Answer.supported(
        Reason.READ, refs, "all " + claim.titles().size() + " titles stand in this order");
  }

  private static int find(ImmutableList<Section> sections, String title, int from) {
    for (int i = from; i < sections.size(); i++) {
      if (Names.isCalled(sections.get(i), title)) {
        return i;
      }
    }
    return -1;
  }

  Answer check(Assertion.TitleIs claim) {
    return texts.inEdition(
        claim.place().edition(),
        edition ->
            claim.place().section().isEmpty()
                ? titled(edition.id(), ElementPath.edition(), edition.title(), claim.title())
                : texts.inSections(
                    claim.place(),
                    section ->
                        titled(
                            edition.id(),
                            section.path(),
                            section.element().title(),
                            claim.title())));
  }

  private static Answer titled(
      String edition, ElementPath path, LocalizedText printed, LocalizedText claimed) {
    ElementRef ref = Texts.ref(edition, path);
    String words = ref + " is titled '" + inLanguageOf(printed, claimed) + "'";
    Optional<Boolean> same = Names.same(printed, claimed);
    if (same.isEmpty()) {
      return Answer.cannotTell(
          Reason.OTHER_WORDING,
          List.of(ref),
          words + ", which is not in the language of the statement");
    }
    return same.get()
        ? Answer.supported(Reason.READ, List.of(ref), words)
        : Answer.contradicted(Reason.READ, List.of(ref), words);
  }

  private static String inLanguageOf(LocalizedText printed, LocalizedText claimed) {
    for (String language : claimed.texts().keySet()) {
      Optional<String> text = printed.in(language);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return printed.text();
  }

  Answer check(Assertion.TitleChanged claim) {
    Answer before = check(new Assertion.TitleIs(claim.before(), claim.from()));
    Answer after = check(new Assertion.TitleIs(claim.after(), claim.to()));
    Answer both = Answer.all(List.of(before, after));
    if (both.outcome() != Outcome.SUPPORTED) {
      return both;
    }
    if (Names.same(claim.from(), claim.to()).orElse(false)) {
      return Answer.contradicted(Reason.READ, both.elements(), both.words() + ": the same title");
    }
    for (ElementRef one : before.elements()) {
      for (ElementRef two : after.elements()) {
        boolean editions = one.path().depth() == 0 && two.path().depth() == 0;
        if (editions) {
          return both;
        }
        if (isSame(one.edition(), one.path(), two.edition(), two.path())) {
          return both.and("; the lineage joins them");
        }
        if (leadsInto(one, two) || leadsInto(two, one)) {
          return both.and("; the lineage leads from one into the other");
        }
      }
    }
    return Answer.cannotTell(
        Reason.NOT_IDENTIFIED,
        both.elements(),
        both.words() + "; nothing shows that they are the same section");
  }
}
