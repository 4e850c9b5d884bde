package org.rightsplan.jackson2;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Basis;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.Evidence;
import org.rightsplan.alignment.Facet;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.alignment.SharedTerm;
import org.rightsplan.alignment.UnfitDecision;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.claim.ClaimList;
import org.rightsplan.claim.Verdict;
import org.rightsplan.claim.VerdictList;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.diff.Reconciliation;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.diff.TargetEffect;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.EventKind;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.lineage.Presence;
import org.rightsplan.lineage.RouteDisagreement;
import org.rightsplan.lineage.Station;
import org.rightsplan.lineage.ThreadEvent;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.patch.EditionPatch;

/**
 * A comparison put together by hand, in which every kind of change and every property has a value
 * somewhere. It is not computed, so that the files that hold it need not change when the comparison
 * gets better.
 */
final class ComparisonSamples {

  static final Edition BEFORE = edition("a-2026", 40, "Draft a law on noise", "moe");
  static final Edition AFTER =
      edition("a-2031", 60, "Enact the law on noise", "mee")
          .withTitle(LocalizedText.of("en", "Second plan"));

  private ComparisonSamples() {}

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }

  private static Edition edition(String id, int level, String task, String body) {
    return Edition.builder()
        .id(id)
        .title(text("First plan"))
        .addBody(ResponsibleBody.builder().id(body).name(text("Ministry " + body)).build())
        .addPrinciple(Principle.builder().title(text("Equality")).build())
        .addSection(
            Section.builder()
                .title(text("Environment"))
                .addObjective(
                    Objective.builder()
                        .statement(text(task))
                        .addReference(new Reference.TreatyArticle("ICESCR", Optional.of("12")))
                        .addIndicator(
                            Indicator.builder()
                                .name(text("Days of good air"))
                                .measure(Measure.QUANTITATIVE)
                                .addTarget(target(level))
                                .build())
                        .build())
                .addObjective(Objective.builder().statement(text("Plant trees " + id)).build())
                .build())
        .build();
  }

  private static Target target(int level) {
    return Target.builder()
        .comparator(TargetComparator.AT_LEAST)
        .value(IndicatorValue.of(Quantity.exactly(level)))
        .build();
  }

  static ElementPath path(String text) {
    return ElementPath.parse(text);
  }

  private static ImmutableList<ElementPath> paths(String... texts) {
    return java.util.Arrays.stream(texts)
        .map(ComparisonSamples::path)
        .collect(ImmutableList.toImmutableList());
  }

  private static Match match(String path, Basis basis, double confidence) {
    return Match.of(paths(path), paths(path), basis, confidence, evidence(path));
  }

  private static Evidence evidence(String path) {
    return new Evidence(
        "rare words in common",
        0.871,
        0.9,
        1,
        ImmutableList.of(new SharedTerm("noise", 4.25, 14, 17)),
        ImmutableSortedSet.of(Facet.SECTION, Facet.NUMBER),
        Optional.of(new Evidence.RunnerUp(path(path), path("sections[0].objectives[1]"), 0.125)),
        false);
  }

  static Alignment alignment() {
    String task = "sections[0].objectives[0]";
    Crosswalk.Decision decision =
        new Crosswalk.Decision(
            Crosswalk.Verdict.DIFFERENT, paths("sections[4]"), paths("sections[5]"));
    return Alignment.of(
        BEFORE,
        AFTER,
        List.of(
            match("principles[0]", Basis.EXACT, 1),
            match("sections[0]", Basis.TITLE, 0.98),
            match(task, Basis.TEXT, 0.702),
            match(task + ".indicators[0]", Basis.CONTEXT, 0.9)),
        List.of(
            new Unmatched(path("sections[0].objectives[1]"), true, "the later text is at hand")),
        List.of(new Unmatched(path("sections[0].objectives[1]"), false, "only titles are at hand")),
        List.of(
            new ReviewItem(ReviewItem.Reason.WEAK, paths(task), paths(task), 0.702),
            new ReviewItem(
                ReviewItem.Reason.NEAR_MISS,
                paths("sections[0].objectives[1]"),
                paths("sections[0].objectives[1]"),
                0.25)),
        List.of(new UnfitDecision(decision, "the earlier edition has no sections[4]")));
  }

  static ImmutableList<Change> changes() {
    Responsibility lead = Responsibility.of("mee", ResponsibilityRole.LEAD);
    Optional<LocalizedText> one = Optional.of(text("Draft a law on noise"));
    return ImmutableList.of(
        new Change.Added(),
        new Change.Dropped(),
        new Change.Retitled(Optional.empty(), one),
        new Change.Reworded("statement", one, Optional.of(text("Enact the law on noise"))),
        new Change.TranslationAdded("statement", "zh-Hans"),
        new Change.TranslationRemoved("statement", "es"),
        new Change.Renumbered(Optional.of("（二）"), Optional.empty()),
        new Change.Reordered(0, 2),
        new Change.Moved(ElementPath.edition(), path("sections[0]")),
        new Change.Promoted(1, 0),
        new Change.Demoted(0, 2),
        new Change.Split(),
        new Change.Merged(),
        new Change.TargetAdded(target(60)),
        new Change.TargetRemoved(target(40)),
        new Change.TargetChanged(
            target(40),
            target(60),
            ImmutableSortedSet.of(TargetEffect.STRENGTHENED, TargetEffect.EXTENDED),
            "60 is more than 40"),
        new Change.BindingnessChanged(Bindingness.UNSTATED, Bindingness.BINDING),
        new Change.BodyAssigned(lead, false),
        new Change.BodyReleased(Responsibility.of("moe", ResponsibilityRole.UNSPECIFIED), true),
        new Change.RoleChanged(lead, Responsibility.of("mee", ResponsibilityRole.SUPPORT)),
        new Change.Succeeded(ImmutableList.of("mee")),
        new Change.StatusAdvanced("law", "draft", "enact"),
        new Change.StatusSetBack("law", "enact", "draft"),
        new Change.FacetChanged("horizon", Optional.empty(), Optional.of("LONG_TERM")));
  }

  static EditionDiff diff() {
    Alignment alignment = alignment();
    ImmutableList<ElementPath> edition = ImmutableList.of(ElementPath.edition());
    ImmutableList<ElementPath> bodies = paths("bodies[0]");
    ImmutableList<ElementPath> task = paths("sections[0].objectives[0]");
    return EditionDiff.of(
        alignment,
        List.of(
            ElementChange.of(
                alignment,
                ElementKind.EDITION,
                edition,
                edition,
                changes().subList(2, 3),
                Optional.empty(),
                1),
            ElementChange.of(
                alignment,
                ElementKind.BODY,
                bodies,
                bodies,
                changes().subList(20, 21),
                Optional.of(Match.of(bodies, bodies, Basis.CONTEXT, 1, evidence("bodies[0]"))),
                1),
            ElementChange.of(
                alignment,
                ElementKind.OBJECTIVE,
                task,
                task,
                changes().subList(2, 24),
                alignment.ofBefore(task.get(0)),
                0.702),
            ElementChange.of(
                alignment,
                ElementKind.OBJECTIVE,
                paths("sections[0].objectives[1]"),
                ImmutableList.of(),
                changes().subList(1, 2),
                Optional.empty(),
                0.75)),
        List.of(
            new TallyChange(
                Optional.of(ElementPath.edition()),
                Optional.of(ElementPath.edition()),
                Optional.of(BEFORE.tally()),
                Optional.of(AFTER.tally()),
                new Reconciliation(2, 1, 1, 0, 0, 0, 0, 0, 0, 2),
                new Reconciliation(1, 0, 0, 1, 2, 3, 1, 4, 5, 1)),
            new TallyChange(
                Optional.of(path("sections[0]")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Reconciliation(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                new Reconciliation(0, 0, 0, 0, 0, 0, 0, 0, 0, 0))));
  }

  static CorrelationTable table() {
    return CorrelationTable.of(diff());
  }

  static Crosswalk crosswalk() {
    return Crosswalk.empty()
        .withSame(path("sections[0]"), path("sections[1]"))
        .with(
            new Crosswalk.Decision(
                Crosswalk.Verdict.DIFFERENT,
                paths("sections[0].objectives[0]", "sections[0].objectives[1]"),
                paths("sections[2].objectives[0]")));
  }

  static ReviewSheet sheet() {
    ReviewSheet open = ReviewSheet.of(alignment());
    return new ReviewSheet(
        open.before(),
        open.after(),
        ImmutableList.of(
            open.entries()
                .get(0)
                .withAnswer(ReviewSheet.Answer.SAME)
                .withDecidedBy("M. Muster")
                .withNote("the same law, one step on"),
            open.entries().get(1),
            ReviewSheet.Entry.of(
                path("sections[0]"), path("sections[0]"), ReviewSheet.Answer.DIFFERENT)));
  }

  /** A patch with an update of every type of value, and elements of every kind come and gone. */
  static EditionPatch patch() {
    return EditionPatch.between(BEFORE, Samples.edition().withId("a-2036"));
  }

  /** A patch that updates every field of a commitment, lists of every kind among them. */
  static EditionPatch patchOfCommitment() {
    ElementPath task = path("sections[0].objectives[0]");
    Crosswalk same = Crosswalk.empty().withSame(task, task);
    return EditionPatch.of(EditionDiff.between(BEFORE, Samples.edition().withId("a-2036"), same));
  }

  static Lineage lineage() {
    EditionDiff diff = diff();
    return Lineage.restored(
        List.of(BEFORE, AFTER),
        List.of(diff.alignment()),
        List.of(
            thread("principles[0]"),
            thread("sections[0]"),
            task(diff),
            single("a-2026", "a-2031"),
            single("a-2031", "a-2026"),
            thread("sections[0].objectives[0].indicators[0]")));
  }

  private static ElementThread task(EditionDiff diff) {
    ImmutableList<ElementPath> task = paths("sections[0].objectives[0]");
    return new ElementThread(
        ElementKind.OBJECTIVE,
        ImmutableList.of(new Station("a-2026", task), new Station("a-2031", task)),
        ImmutableList.of(
            introduced("a-2026", task),
            new ThreadEvent(
                ImmutableSet.of(EventKind.REWORDED, EventKind.RETARGETED),
                Optional.of("a-2026"),
                "a-2031",
                task,
                task,
                0.702,
                diff.ofBefore(task.get(0)),
                "rare words in common")),
        ImmutableMap.of("a-2026", Presence.PRESENT, "a-2031", Presence.PRESENT),
        0.351,
        ImmutableList.of(
            new RouteDisagreement(
                RouteDisagreement.Kind.ELSEWHERE,
                "a-2026",
                "a-2031",
                task,
                task,
                paths("sections[0].objectives[1]"),
                0.5)));
  }

  private static ThreadEvent introduced(String edition, ImmutableList<ElementPath> paths) {
    return new ThreadEvent(
        ImmutableSet.of(EventKind.INTRODUCED),
        Optional.empty(),
        edition,
        ImmutableList.of(),
        paths,
        1,
        Optional.empty(),
        "it stands in the first edition");
  }

  private static ElementThread thread(String path) {
    ImmutableList<ElementPath> paths = paths(path);
    return new ElementThread(
        paths.get(0).kind(),
        ImmutableList.of(new Station("a-2026", paths), new Station("a-2031", paths)),
        ImmutableList.of(introduced("a-2026", paths)),
        ImmutableMap.of("a-2026", Presence.PRESENT, "a-2031", Presence.PRESENT),
        1,
        ImmutableList.of());
  }

  private static ElementThread single(String edition, String other) {
    ImmutableList<ElementPath> paths = paths("sections[0].objectives[1]");
    return new ElementThread(
        ElementKind.OBJECTIVE,
        ImmutableList.of(new Station(edition, paths)),
        ImmutableList.of(introduced(edition, paths)),
        edition.compareTo(other) < 0
            ? ImmutableMap.of(edition, Presence.PRESENT, other, Presence.ABSENT)
            : ImmutableMap.of(other, Presence.UNKNOWN, edition, Presence.PRESENT),
        1,
        ImmutableList.of());
  }

  static ClaimList claims() {
    return new ClaimList(
        ClaimSamples.assertions().stream()
            .map(ClaimSamples::claim)
            .collect(ImmutableList.toImmutableList()));
  }

  static VerdictList verdicts() {
    return new VerdictList(
        ClaimSamples.everything().stream()
            .filter(Verdict.class::isInstance)
            .map(Verdict.class::cast)
            .collect(ImmutableList.toImmutableList()));
  }
}
