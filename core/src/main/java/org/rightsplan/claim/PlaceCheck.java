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
          List<ElementRef> refs = around(section, called(claim.section(), claim.container()));
          VerdictSentence where = Texts.name(section, edition);
          return refs.size() > 1
              ? Answer.supported(
                  Reason.READ,
                  refs,
                  VerdictSentence.Kind.UNDER.of(where, VerdictSentence.quoted(claim.container())))
              : Answer.contradicted(
                  Reason.READ,
                  refs,
                  section
                      .parent()
                      .map(parent -> VerdictSentence.Kind.UNDER.of(where, Texts.name(parent)))
                      .orElseGet(() -> VerdictSentence.Kind.UNDER_NONE.of(where)));
        });
  }

  /** Returns the section and the one around it that is so called; the section alone if none is. */
  private static List<ElementRef> around(Located<Section> section, Called container) {
    List<ElementRef> refs = new ArrayList<>();
    refs.add(container.ref(section.path()));
    Optional<Located<?>> step = section.parent();
    while (step.isPresent()) {
      if (step.get().element() instanceof Section around
          && container.is(step.get().path(), around)) {
        refs.add(container.ref(step.get().path()));
        return refs;
      }
      step = step.get().parent();
    }
    return refs;
  }

  /** Returns the sections of an edition that are called so, wherever they stand. */
  private Called called(Place place, String name) {
    return Called.inAll(texts.edition(place.edition()).orElseThrow(), name);
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
    List<ElementRef> from = around(earlier, called(claim.before(), claim.container()));
    List<ElementRef> to = around(later, called(claim.after(), claim.container()));
    List<ElementRef> refs = ImmutableList.<ElementRef>builder().addAll(from).addAll(to).build();
    VerdictSentence words =
        underBeforeAndAfter(from.size() > 1, to.size() > 1)
            .of(
                Texts.name(earlier, before),
                VerdictSentence.quoted(claim.container()),
                Texts.name(later, after));
    if (from.size() == 1 || to.size() > 1) {
      return Answer.contradicted(Reason.READ, refs, words);
    }
    boolean sameTitle =
        Names.same(earlier.element().title(), later.element().title()).orElse(false);
    if (sameTitle || isSame(before, earlier.path(), after, later.path())) {
      return Answer.supported(
          Reason.READ,
          refs,
          (sameTitle ? VerdictSentence.Kind.SAME_TITLE : VerdictSentence.Kind.SAME_THREAD)
              .of(words));
    }
    return Answer.cannotTell(Reason.NOT_IDENTIFIED, refs, VerdictSentence.Kind.NOT_SHOWN.of(words));
  }

  private static VerdictSentence.Kind underBeforeAndAfter(boolean before, boolean after) {
    if (before) {
      return after ? VerdictSentence.Kind.STILL_UNDER : VerdictSentence.Kind.NO_LONGER_UNDER;
    }
    return after ? VerdictSentence.Kind.NOW_UNDER : VerdictSentence.Kind.NEVER_UNDER;
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
      ElementPath path = around.child(ElementKind.SECTION, i);
      holds =
          holds
              && Called.under(edition, around, claim.predecessors().get(i - first))
                  .is(path, siblings.get(i));
      refs.add(Texts.ref(edition.id(), path));
    }
    refs.add(Texts.ref(edition.id(), section.path()));
    VerdictSentence where = Texts.name(section, edition.id());
    VerdictSentence words =
        own == 0
            ? VerdictSentence.Kind.FIRST.of(where)
            : VerdictSentence.Kind.AFTER.of(
                where, titles(siblings.subList(Math.max(first, 0), own)));
    if (!Texts.listsSections(edition, around)) {
      return Answer.cannotTell(
          Reason.NOT_TRANSCRIBED, refs, VerdictSentence.Kind.OTHERS_BETWEEN.of(words));
    }
    return holds
        ? Answer.supported(Reason.READ, refs, words)
        : Answer.contradicted(Reason.READ, refs, words);
  }

  /** Returns the titles of at least one section. */
  private static VerdictSentence titles(List<Section> sections) {
    return sections.stream()
        .map(section -> VerdictSentence.quoted(section.title()))
        .reduce(VerdictSentence.Kind.AND::of)
        .orElseThrow();
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
      Called called = Called.under(edition, around, title);
      int at = find(children, around, called, next);
      if (at < 0) {
        boolean elsewhere = find(children, around, called, 0) >= 0;
        return elsewhere
            ? Answer.contradicted(
                Reason.READ, refs, VerdictSentence.Kind.TOO_EARLY.of(VerdictSentence.quoted(title)))
            : Answer.cannotTell(
                Texts.listsSections(edition, around) ? Reason.NOT_NAMED : Reason.NOT_TRANSCRIBED,
                refs,
                VerdictSentence.Kind.NOT_THERE.of(VerdictSentence.quoted(title)));
      }
      refs.add(Texts.ref(edition.id(), around.child(ElementKind.SECTION, at)));
      next = at + 1;
    }
    return Answer.supported(
        Reason.READ, refs, VerdictSentence.Kind.IN_ORDER.of(claim.titles().size()));
  }

  private static int find(
      ImmutableList<Section> sections, ElementPath around, Called called, int from) {
    for (int i = from; i < sections.size(); i++) {
      if (called.is(around.child(ElementKind.SECTION, i), sections.get(i))) {
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
    VerdictSentence words =
        VerdictSentence.Kind.TITLED.of(ref, VerdictSentence.quoted(inLanguageOf(printed, claimed)));
    Optional<Boolean> same = Names.same(printed, claimed);
    if (same.isEmpty()) {
      return Answer.cannotTell(
          Reason.OTHER_WORDING, List.of(ref), VerdictSentence.Kind.OTHER_LANGUAGE.of(words));
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
      return Answer.contradicted(
          Reason.READ, both.elements(), VerdictSentence.Kind.TITLE_KEPT.of(both.words()));
    }
    for (ElementRef one : before.elements()) {
      for (ElementRef two : after.elements()) {
        boolean editions = one.path().depth() == 0 && two.path().depth() == 0;
        if (editions) {
          return both;
        }
        if (isSame(one.edition(), one.path(), two.edition(), two.path())) {
          return both.and(VerdictSentence.Kind.SAME_THREAD);
        }
        if (leadsInto(one, two) || leadsInto(two, one)) {
          return both.and(VerdictSentence.Kind.LEADS_INTO);
        }
      }
    }
    return Answer.cannotTell(
        Reason.NOT_IDENTIFIED, both.elements(), VerdictSentence.Kind.NOT_SHOWN.of(both.words()));
  }
}
