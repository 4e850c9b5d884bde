package org.rightsplan.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.TranscriptionStatus;

/** Threads of elements through three and four editions. */
class LineageTest {

  private static Object[] tasks(int... which) {
    return IntStream.of(which).mapToObj(COMMITMENTS::get).toArray();
  }

  private static Lineage lineage(Edition... editions) {
    return Lineage.of(List.of(editions), AlignmentOptions.defaults());
  }

  private static ElementThread thread(Lineage lineage, String edition, String path) {
    return lineage.thread(edition, path(path)).orElseThrow();
  }

  /** Returns all events in short, such as {@code two:KEPT}. */
  private static List<String> story(ElementThread thread) {
    return thread.events().stream()
        .map(
            event ->
                event.to()
                    + ":"
                    + event.kinds().stream().map(Enum::name).reduce((a, b) -> a + "+" + b).get())
        .toList();
  }

  @Test
  void whatStaysIsKeptInEveryEdition() {
    Lineage lineage =
        lineage(
            edition("One", section("Life", tasks(0, 1, 2))),
            edition("Two", section("Life", tasks(0, 1, 2))),
            edition("Three", section("Life", tasks(0, 1, 2))));
    ElementThread thread = thread(lineage, "two", "sections[0].objectives[1]");
    assertEquals(List.of("one:INTRODUCED", "two:KEPT", "three:KEPT"), story(thread));
    assertEquals(3, lineage.inEveryEdition(ElementKind.OBJECTIVE).size());
    assertEquals(1, lineage.inEveryEdition(ElementKind.SECTION).size());
    assertEquals(List.of(), lineage.reintroduced(ElementKind.OBJECTIVE));
    assertEquals(List.of(), lineage.disagreements());
    assertTrue(thread.confidence() > 0.9, "confidence " + thread.confidence());
    assertTrue(thread.events().get(1).change().isEmpty());
  }

  @Test
  void whatVanishesAndComesBackIsReintroduced() {
    Lineage lineage =
        lineage(
            edition("One", section("Life", tasks(0, 1, 2, 3))),
            edition("Two", section("Life", tasks(0, 1, 2))),
            edition("Three", section("Life", tasks(0, 1, 2, 3, 4))));
    ElementThread thread = thread(lineage, "three", "sections[0].objectives[3]");
    assertEquals(List.of("one:INTRODUCED", "two:DROPPED", "three:REINTRODUCED"), story(thread));
    assertEquals(Presence.ABSENT, thread.presenceIn("two"));
    assertEquals(ImmutableList.of(thread), lineage.reintroduced(ElementKind.OBJECTIVE));
    assertEquals(ImmutableList.of(thread), lineage.absentFrom("two", ElementKind.OBJECTIVE));
    assertEquals(
        List.of(thread(lineage, "three", "sections[0].objectives[4]")),
        lineage.newIn("three", ElementKind.OBJECTIVE));
    assertEquals(4, lineage.newIn("one", ElementKind.OBJECTIVE).size());
    ThreadEvent back = thread.eventsTo("three").get(0);
    assertEquals(Optional.of("one"), back.from());
    assertEquals("both have the same words", back.reason());
  }

  @Test
  void aGapThatIsNotTranscribedIsNoReintroduction() {
    Lineage lineage =
        lineage(
            edition("One", section("Life", tasks(0, 1, 2, 3))),
            edition("Two", section("Life", TranscriptionStatus.PARTIAL, tasks(0)[0])),
            edition("Three", section("Life", tasks(0, 1, 2, 3))));
    ElementThread thread = thread(lineage, "one", "sections[0].objectives[3]");
    assertEquals(List.of("one:INTRODUCED", "two:NOT_COMPARABLE", "three:KEPT"), story(thread));
    assertEquals(Presence.UNKNOWN, thread.presenceIn("two"));
    assertEquals(List.of(), lineage.reintroduced(ElementKind.OBJECTIVE));
    assertEquals(List.of(), lineage.absentFrom("two", ElementKind.OBJECTIVE));
  }

  @Test
  void whatIsNotTranscribedIsNeverDroppedNorNew() {
    Lineage lineage =
        lineage(
            edition("One", section("Life", TranscriptionStatus.PARTIAL, tasks(0)[0])),
            edition("Two", section("Life", tasks(0, 1))),
            edition("Three", section("Life", TranscriptionStatus.TITLES_ONLY)));
    ElementThread thread = thread(lineage, "two", "sections[0].objectives[1]");
    assertEquals(List.of("two:NOT_COMPARABLE", "three:NOT_COMPARABLE"), story(thread));
    assertEquals(List.of(), lineage.newIn("two", ElementKind.OBJECTIVE));
    assertTrue(
        lineage.threads().stream().noneMatch(other -> other.has(EventKind.DROPPED)),
        "something is said to be dropped");
    assertEquals(1, thread.confidence());
  }

  @Test
  void aTextThatIsTranscribedAgainDecidesWhatWasDropped() {
    Lineage lineage =
        lineage(
            edition("One", section("Life", tasks(0, 1, 2))),
            edition("Two", section("Life", TranscriptionStatus.PARTIAL, tasks(0)[0])),
            edition("Three", section("Life", tasks(0, 1))));
    ElementThread thread = thread(lineage, "one", "sections[0].objectives[2]");
    assertEquals(List.of("one:INTRODUCED", "two:NOT_COMPARABLE", "three:DROPPED"), story(thread));
    assertEquals(Presence.ABSENT, thread.presenceIn("three"));
  }

  @Test
  void aSubsectionThatBecomesAChapterIsPromoted() {
    Edition one =
        edition(
            "One",
            section("I|Economic rights", section("Environmental rights", tasks(0, 1, 2))),
            section("II|Civil rights", tasks(4, 5, 6)));
    Edition two =
        edition(
            "Two",
            section("I|Economic rights", section("Environmental rights", tasks(0, 1, 2))),
            section("II|Civil rights", tasks(4, 5, 6)));
    Edition three =
        edition(
            "Three",
            section("I|Economic rights", tasks(9, 10)),
            section("II|Civil rights", tasks(4, 5, 6)),
            section("III|Environmental rights", tasks(0, 1, 2)));
    ElementThread thread = thread(lineage(one, two, three), "three", "sections[2]");
    assertEquals(List.of("one:INTRODUCED", "two:KEPT", "three:PROMOTED"), story(thread));
    assertEquals("one sections[0].sections[0]", thread.first().toString());
    assertEquals("three sections[2]", thread.last().toString());
    assertTrue(thread.events().get(2).change().isPresent());
  }

  @Test
  void targetsAreFollowed() {
    String words = COMMITMENTS.get(3);
    Lineage lineage =
        lineage(
            edition("One", section("Work", task(words, indicator("mines", target(10))))),
            edition("Two", section("Work", task(words, indicator("mines", target(20))))),
            edition("Three", section("Work", TranscriptionStatus.PARTIAL, task(words))));
    ElementThread thread = thread(lineage, "one", "sections[0].objectives[0]");
    assertEquals(List.of("one:INTRODUCED", "two:RETARGETED", "three:KEPT"), story(thread));
    ImmutableList<TargetStation> history = lineage.targets(thread);
    assertEquals(3, history.size());
    assertEquals(List.of(target(10)), targets(history.get(0)));
    assertEquals(List.of(target(20)), targets(history.get(1)));
    assertEquals(
        "sections[0].objectives[0].indicators[0].targets[0]",
        history.get(1).targets().get(0).path().toString());
    assertTrue(history.get(0).complete());
    assertEquals(List.of(), targets(history.get(2)));
    assertFalse(history.get(2).complete());
    ElementThread ofSection = thread(lineage, "one", "sections[0]");
    assertEquals(history, lineage.targets(ofSection));
    ElementThread ofIndicator = thread(lineage, "two", "sections[0].objectives[0].indicators[0]");
    assertEquals(List.of("one", "two"), editions(ofIndicator));
    assertEquals(2, lineage.targets(ofIndicator).size());
  }

  private static List<Object> targets(TargetStation station) {
    return List.copyOf(station.targets().stream().map(TargetStation.SetTarget::target).toList());
  }

  private static List<String> editions(ElementThread thread) {
    return thread.stations().stream().map(Station::edition).toList();
  }

  @Test
  void splitAndMergeJoinThreads() {
    String first = "Publish court judgments online within seven days of their delivery";
    String second = "translate ballot papers into the languages of all registered minorities";
    Lineage lineage =
        lineage(
            edition("One", section("Law", first + ", and " + second + ".", COMMITMENTS.get(0))),
            edition("Two", section("Law", first + ".", second + ".", COMMITMENTS.get(0))),
            edition("Three", section("Law", first + ", and " + second + ".", COMMITMENTS.get(0))));
    ElementThread thread = thread(lineage, "one", "sections[0].objectives[0]");
    assertEquals(List.of("one:INTRODUCED", "two:SPLIT", "three:MERGED"), story(thread));
    assertEquals(2, thread.in("two").orElseThrow().paths().size());
    assertEquals(thread, thread(lineage, "two", "sections[0].objectives[1]"));
    assertEquals(
        "two [sections[0].objectives[0], sections[0].objectives[1]]",
        thread.in("two").orElseThrow().toString());
  }

  @Test
  void principlesHaveThreads() {
    Lineage lineage =
        lineage(
            edition("One", principle("lawful"), principle("balanced")),
            edition("Two", principle("balanced"), principle("lawful"), principle("smart")));
    assertEquals(2, lineage.inEveryEdition(ElementKind.PRINCIPLE).size());
    assertEquals(
        List.of(thread(lineage, "two", "principles[2]")),
        lineage.newIn("two", ElementKind.PRINCIPLE));
    assertEquals(3, lineage.counts().get(ElementKind.PRINCIPLE));
  }

  @Test
  void aDirectComparisonThatLeadsElsewhereLowersTheConfidence() {
    Edition one = edition("One", section("Life", tasks(0, 1)));
    Edition two = edition("Two", section("Life", tasks(0, 1)));
    Edition three = edition("Three", section("Life", tasks(0, 1)));
    Alignment crossed =
        Alignment.between(
            one,
            three,
            AlignmentOptions.defaults(),
            Crosswalk.empty()
                .withSame(path("sections[0].objectives[0]"), path("sections[0].objectives[1]"))
                .withSame(path("sections[0].objectives[1]"), path("sections[0].objectives[0]")));
    Lineage lineage =
        Lineage.of(List.of(one, two, three), AlignmentOptions.defaults(), List.of(crossed));
    ElementThread thread = thread(lineage, "one", "sections[0].objectives[0]");
    assertEquals(2, thread.disagreements().size());
    RouteDisagreement first = thread.disagreements().get(0);
    assertEquals(RouteDisagreement.Kind.ELSEWHERE, first.kind());
    assertEquals(List.of(path("sections[0].objectives[0]")), first.before());
    assertEquals(List.of(path("sections[0].objectives[0]")), first.stepwise());
    assertEquals(List.of(path("sections[0].objectives[1]")), first.direct());
    // An asserted pair has the confidence 1, so that half is left of the thread's.
    assertTrue(thread.confidence() <= 0.5, "confidence " + thread.confidence());
    assertEquals(2, lineage.disagreements().size());
    assertEquals(Optional.of(crossed), lineage.alignment("one", "three"));
  }

  @Test
  void aDirectComparisonThatFindsNothingCostsATenth() {
    Edition one = edition("One", section("Life", tasks(0, 1)));
    Edition two = edition("Two", section("Life", tasks(0, 1)));
    Edition three = edition("Three", section("Life", tasks(0, 1)));
    Alignment blind =
        Alignment.between(
            one,
            three,
            AlignmentOptions.defaults(),
            Crosswalk.empty()
                .withDifferent(path("sections[0].objectives[0]"), path("sections[0].objectives[0]"))
                .withDifferent(
                    path("sections[0].objectives[0]"), path("sections[0].objectives[1]")));
    List<Edition> all = List.of(one, two, three);
    Lineage lineage = Lineage.of(all, AlignmentOptions.defaults(), List.of(blind));
    ElementThread thread = thread(lineage, "one", "sections[0].objectives[0]");
    assertEquals(RouteDisagreement.Kind.NOT_FOUND, thread.disagreements().get(0).kind());
    double undisturbed =
        thread(lineage(one, two, three), "one", "sections[0].objectives[0]").confidence();
    assertEquals(undisturbed * 0.9, thread.confidence(), 1e-4);
  }

  @Test
  void givenAlignmentsAreObeyed() {
    Edition one = edition("One", section("Life", tasks(0, 1)));
    Edition two = edition("Two", section("Life", tasks(2, 3)));
    Alignment asserted =
        Alignment.between(
            one,
            two,
            AlignmentOptions.defaults(),
            Crosswalk.empty()
                .withSame(path("sections[0].objectives[0]"), path("sections[0].objectives[1]")));
    Lineage lineage = Lineage.of(List.of(one, two), AlignmentOptions.defaults(), List.of(asserted));
    ElementThread thread = thread(lineage, "one", "sections[0].objectives[0]");
    assertEquals(List.of("one:INTRODUCED", "two:REWORDED"), story(thread));
    assertEquals("a person asserts that they are the same", thread.events().get(1).reason());
  }

  @Test
  void editionsAndAlignmentsAreChecked() {
    Edition one = edition("One", section("Life", tasks(0, 1)));
    Edition two = edition("Two", section("Life", tasks(2, 3)));
    IllegalArgumentException twice =
        assertThrows(IllegalArgumentException.class, () -> lineage(one, one));
    assertEquals(
        "Lineage.editions: expected editions with different ids, but got 'one' twice",
        twice.getMessage());
    Alignment backwards = Alignment.between(two, one);
    IllegalArgumentException order =
        assertThrows(
            IllegalArgumentException.class,
            () -> Lineage.of(List.of(one, two), AlignmentOptions.defaults(), List.of(backwards)));
    assertEquals(
        "Lineage.alignments: expected alignments of two of the editions, the earlier first, but got "
            + backwards,
        order.getMessage());
  }

  @Test
  void strangeInputIsNoError() {
    assertEquals(List.of(), lineage().threads());
    Lineage alone = lineage(edition("One", section("Life", tasks(0))));
    assertEquals(2, alone.threads().size());
    assertEquals("Lineage{[one], threads=2}", alone.toString());
    assertEquals(Optional.empty(), alone.thread("one", path("sections[7]")));
    assertEquals(Optional.empty(), alone.alignment("one", "two"));
    assertEquals(Presence.UNKNOWN, alone.threads().get(0).presenceIn("elsewhere"));
    assertEquals(Optional.of("One"), alone.edition("one").map(found -> found.title().text()));
    assertEquals(List.of(), lineage(edition("One"), edition("Two"), edition("Three")).threads());
  }

  @Test
  void valuesCheckThemselves() {
    assertThrows(IllegalArgumentException.class, () -> new Station("one", ImmutableList.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> event(ImmutableSet.of(), ImmutableList.of(path("sections[0]")), 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> event(ImmutableSet.of(EventKind.KEPT), ImmutableList.of(), 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> event(ImmutableSet.of(EventKind.KEPT), ImmutableList.of(path("sections[0]")), 1.5));
  }

  private static ThreadEvent event(
      ImmutableSet<EventKind> kinds,
      ImmutableList<org.rightsplan.model.ElementPath> after,
      double confidence) {
    return new ThreadEvent(
        kinds,
        Optional.empty(),
        "one",
        ImmutableList.of(),
        after,
        confidence,
        Optional.empty(),
        "made up");
  }
}
