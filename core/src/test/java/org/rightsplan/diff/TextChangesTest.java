package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Period;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Tag;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** What elements say: titles, wordings, translations and the smaller facets. */
class TextChangesTest {

  private static final String TASK = "sections[0].objectives[0]";

  private static List<Change> ofTask(Objective before, Objective after) {
    return ofTask(before, after, TranscriptionStatus.COMPLETE);
  }

  private static List<Change> ofTask(
      Objective before, Objective after, TranscriptionStatus statusAfter) {
    return changes(
        edition("Plan", section("Life", before)),
        edition("Plan", section("Life", after.withTranscription(statusAfter))),
        TASK);
  }

  /** Returns the changes of the first commitment, section or principle, asserted to be the same. */
  private static List<Change> changes(Edition before, Edition after, String path) {
    EditionDiff diff =
        EditionDiff.between(before, after, Crosswalk.empty().withSame(path(path), path(path)));
    assertEquals(List.of(), diff.alignment().unfitDecisions());
    return diff.ofBefore(path(path)).map(ElementChange::changes).orElse(ImmutableList.of());
  }

  @Test
  void aTitleIsRetitledAndAStatementReworded() {
    Objective one = task("Pay it.").withTitle(text("Pension"));
    Objective two = task("Pay it monthly.").withTitle(text("Pensions"));
    assertEquals(
        List.of(
            new Change.Retitled(one.title(), two.title()),
            new Change.Reworded("statement", one.statement(), two.statement())),
        ofTask(one, two));
    assertEquals(List.of(), ofTask(one, one));
  }

  @Test
  void aTitleThatCameOrWentIsTold() {
    Objective bare = task("Pay it.");
    Objective titled = bare.withTitle(text("Pension"));
    assertEquals(
        List.of(new Change.Retitled(Optional.empty(), titled.title())), ofTask(bare, titled));
    assertEquals(
        List.of(new Change.Retitled(titled.title(), Optional.empty())), ofTask(titled, bare));
  }

  @Test
  void aTranslationThatCameOrWentIsNoRewording() {
    LocalizedText chinese = LocalizedText.original("zh-Hans", "环境权利");
    Objective one = Objective.builder().statement(chinese).build();
    Objective two = one.withStatement(chinese.withTranslation("en", "Environmental rights"));
    assertEquals(List.of(new Change.TranslationAdded("statement", "en")), ofTask(one, two));
    assertEquals(List.of(new Change.TranslationRemoved("statement", "en")), ofTask(two, one));
    Objective other =
        one.withStatement(
            LocalizedText.of("zh-Hans", "环境权").withTranslation("en", "Environmental rights"));
    assertEquals(
        List.of(new Change.Reworded("statement", one.statement(), other.statement())),
        ofTask(one, other));
  }

  @Test
  void aTitleInOtherLettersOrSpacingIsTheSame() {
    Objective one = task("Pay it.").withTitle(text("Pension  law"));
    assertEquals(List.of(), ofTask(one, one.withTitle(text("PENSION LAW"))));
    Objective chinese = task("Pay it.").withTitle(LocalizedText.of("zh-Hans", "环境 权利"));
    assertEquals(
        List.of(), ofTask(chinese, chinese.withTitle(LocalizedText.of("zh-Hans", "环境权利"))));
    // What a commitment says is compared letter by letter.
    Objective shouted = one.withStatement(text("PAY IT."));
    assertEquals(
        List.of(new Change.Reworded("statement", one.statement(), shouted.statement())),
        ofTask(one, shouted));
  }

  @Test
  void aShorterAndALongerTagAreOneLanguage() {
    Objective one = Objective.task("zh", "环境权利");
    assertEquals(List.of(), ofTask(one, Objective.task("zh-Hans", "环境权利")));
    Objective other = Objective.task("zh-Hans", "环境权");
    assertEquals(
        List.of(new Change.Reworded("statement", one.statement(), other.statement())),
        ofTask(one, other));
    Objective both =
        one.withStatement(LocalizedText.of("zh", "环境权利").withTranslation("zh-Hant", "環境權利"));
    assertEquals(List.of(new Change.TranslationAdded("statement", "zh-Hant")), ofTask(one, both));
  }

  @Test
  void aReferenceThatGotATranslationIsTheSame() {
    LocalizedText title = text("Pension Law");
    Reference law = new Reference.Law(title, Optional.empty());
    Reference both = new Reference.Law(title.withTranslation("fr", "Loi"), Optional.empty());
    Objective one = task("Pay it.").withReferences(law);
    assertEquals(List.of(), ofTask(one, one.withReferences(both)));
    for (Reference other :
        List.of(
            new Reference.Law(text("Pensions Act"), Optional.empty()),
            new Reference.Law(LocalizedText.of("fr", "Loi"), Optional.empty()),
            new Reference.Law(title, Optional.of("12/2020")),
            new Reference.SdgTarget("1.3"))) {
      assertEquals(
          List.of("references"), facets(ofTask(one, one.withReferences(other))), other.toString());
    }
    Objective concept =
        task("Pay it.").withReferences(new Reference.Concept("s", "7", Optional.empty()));
    assertEquals(
        List.of(),
        ofTask(
            concept,
            concept.withReferences(new Reference.Concept("s", "7", Optional.of(text("Old age"))))));
    assertEquals(
        List.of("references"),
        facets(
            ofTask(
                concept,
                concept.withReferences(new Reference.Concept("s", "8", Optional.empty())))));
  }

  @Test
  void whatALaterTextMayStillSayIsNotGone() {
    Objective full =
        task("Pay it.")
            .withTitle(text("Pension"))
            .withNumber("(1)")
            .withHorizon(Horizon.LONG_TERM)
            .withTags(Tag.group("retirees"))
            .withReferences(new Reference.SdgTarget("1.3"));
    Objective titleOnly = Objective.builder().title(text("Pension")).build();
    for (TranscriptionStatus status :
        List.of(TranscriptionStatus.PARTIAL, TranscriptionStatus.TITLES_ONLY)) {
      assertEquals(List.of(), ofTask(full, titleOnly, status), status.toString());
    }
    assertEquals(5, ofTask(full, titleOnly).size());
    // What an earlier text may have said already is not new.
    assertEquals(
        List.of(),
        ofTask(
            titleOnly.withTranscription(TranscriptionStatus.PARTIAL),
            full,
            TranscriptionStatus.COMPLETE));
  }

  @Test
  void facetsOfACommitment() {
    Objective one = task("Pay it.");
    Objective two =
        one.withLevel(ObjectiveLevel.OBJECTIVE)
            .withHorizon(Horizon.PERIODIC)
            .withTags(Tag.group("retirees"))
            .withReferences(new Reference.SdgTarget("1.3"));
    assertEquals(List.of("level", "horizon", "references", "tags"), facets(ofTask(one, two)));
    assertEquals(
        new Change.FacetChanged("level", Optional.of("TASK"), Optional.of("OBJECTIVE")),
        ofTask(one, two).get(0));
    assertEquals(List.of(), ofTask(one, one.withId("x")));
  }

  private static List<String> facets(List<Change> changes) {
    return changes.stream()
        .filter(Change.FacetChanged.class::isInstance)
        .map(change -> ((Change.FacetChanged) change).facet())
        .toList();
  }

  @Test
  void aSectionsChapeauAndKind() {
    Section one = section("Life", COMMITMENTS.get(0)).withChapeau(text("The ministry leads."));
    Section two = one.withChapeau(text("The agency leads.")).withKind(SectionKind.CHAPTER);
    assertEquals(
        List.of(
            new Change.Reworded("chapeau", one.chapeau(), two.chapeau()),
            new Change.FacetChanged("kind", Optional.of("OTHER"), Optional.of("CHAPTER"))),
        changes(edition("A", one), edition("B", two), "sections[0]"));
    assertEquals(
        List.of(new Change.Retitled(Optional.of(one.title()), Optional.of(text("Live")))),
        changes(edition("A", one), edition("B", one.withTitle(text("Live"))), "sections[0]"));
  }

  @Test
  void aPrinciplesTitleAndStatement() {
    assertEquals(
        List.of(
            new Change.Retitled(Optional.of(text("Openness")), Optional.of(text("Open doors"))),
            new Change.Reworded("statement", Optional.empty(), Optional.of(text("To all.")))),
        changes(
            edition("A", principle("Openness")),
            edition("B", principle("Open doors").withStatement(text("To all."))),
            "principles[0]"));
  }

  @Test
  void anIndicatorsNameScopeBindingnessAndFacets() {
    var one = indicator("Beds").withNumber("a").withBindingness(Bindingness.ANTICIPATORY);
    var two =
        indicator("Hospital beds")
            .withNumber("b")
            .withScope(text("in towns"))
            .withBindingness(Bindingness.BINDING)
            .withUnit(Unit.of("beds"))
            .withBaseline(
                org.rightsplan.model.Baseline.printed(org.rightsplan.model.PartialDate.of(2020)));
    List<Change> changes =
        changes(
            edition("A", section("Life", task("Build.", one))),
            edition("B", section("Life", task("Build.", two))),
            TASK + ".indicators[0]");
    assertEquals(
        List.of(
            new Change.Renumbered(Optional.of("a"), Optional.of("b")),
            new Change.Reworded(
                "name", Optional.of(text("Beds")), Optional.of(text("Hospital beds"))),
            new Change.Reworded("scope", Optional.empty(), Optional.of(text("in towns"))),
            new Change.BindingnessChanged(Bindingness.ANTICIPATORY, Bindingness.BINDING)),
        changes.subList(0, 4));
    assertEquals(List.of("unit", "baseline"), facets(changes));
  }

  @Test
  void theEditionItselfHasOneEntry() {
    Edition one = edition("One").withPeriod(Period.ofYears(2016, 2020)).withLanguages("en");
    Edition two =
        edition("Two")
            .withPeriod(Period.ofYears(2021, 2025))
            .withStatus(EditionStatus.ADOPTED)
            .withLanguages("en", "fr")
            .withAuthoritativeLanguage("fr");
    EditionDiff diff = EditionDiff.between(one, two);
    assertEquals(1, diff.entries().size());
    ElementChange entry = diff.entries().get(0);
    assertEquals(ElementKind.EDITION, entry.kind());
    assertEquals(1, entry.confidence());
    assertEquals(
        new Change.Retitled(Optional.of(text("One")), Optional.of(text("Two"))),
        entry.changes().get(0));
    assertEquals(
        List.of("period", "status", "languages", "authoritativeLanguage"), facets(entry.changes()));
  }
}
