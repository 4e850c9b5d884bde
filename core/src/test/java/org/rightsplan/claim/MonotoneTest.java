package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.claim.Claims.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Target;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;

/** More text never turns SUPPORTED into CANNOT_TELL. */
class MonotoneTest {

  private static final int STAGES = 4;

  /** One edition of which more and more is at hand. */
  private static final class Uncovering {
    private final Random random;
    private final int stage;

    Uncovering(long seed, int stage) {
      this.random = new Random(seed);
      this.stage = stage;
    }

    /** Tells whether a part is at hand; what is at hand at a stage is so at the later ones. */
    private boolean isThere() {
      return random.nextInt(STAGES) < stage;
    }

    Edition of(Edition whole) {
      boolean complete = isThere();
      List<Principle> principles = new ArrayList<>();
      for (Principle principle : whole.principles()) {
        boolean reported = isThere();
        boolean printed = isThere() && reported;
        if (complete || printed) {
          principles.add(principle);
        } else if (reported) {
          principles.add(principle.withAttestation(Attestation.REPORTED));
        }
      }
      List<Section> sections = new ArrayList<>();
      whole.sections().forEach(section -> sections.add(of(section)));
      return whole
          .withPrinciples(principles)
          .withSections(sections)
          .withTranscription(
              Transcription.of(
                  complete ? TranscriptionStatus.COMPLETE : TranscriptionStatus.TITLES_ONLY));
    }

    private Section of(Section whole) {
      boolean complete = isThere();
      boolean titles = isThere() || complete || !whole.objectives().isEmpty();
      List<Objective> objectives = new ArrayList<>();
      for (Objective objective : whole.objectives()) {
        of(objective, complete).ifPresent(objectives::add);
      }
      List<Section> sections = new ArrayList<>();
      for (Section below : whole.sections()) {
        boolean there = isThere();
        Section uncovered = of(below);
        if (titles || there) {
          sections.add(uncovered);
        }
      }
      // An aspect may be read in part; elsewhere titles that are all known stay so.
      boolean begun = whole.kind() == SectionKind.ASPECT && !objectives.isEmpty();
      TranscriptionStatus status =
          complete
              ? TranscriptionStatus.COMPLETE
              : titles && !begun ? TranscriptionStatus.TITLES_ONLY : TranscriptionStatus.PARTIAL;
      return whole
          .withObjectives(objectives)
          .withSections(sections)
          .withTranscription(Transcription.of(status));
    }

    private Optional<Objective> of(Objective whole, boolean complete) {
      boolean reported = isThere();
      boolean printed = isThere() && reported;
      boolean figures = isThere();
      if (complete || (printed && figures)) {
        return Optional.of(whole);
      }
      if (!reported) {
        return Optional.empty();
      }
      Objective without =
          whole
              .withIndicators(figures ? whole.indicators() : ImmutableList.of())
              .withTranscription(figures ? whole.transcription() : TranscriptionStatus.PARTIAL);
      return Optional.of(printed ? without : without.withAttestation(Attestation.REPORTED));
    }
  }

  /** Claims about all that the plan has, right and wrong ones. */
  private static List<Claim> claims() {
    List<Assertion> all = new ArrayList<>();
    for (Edition edition : SamplePlan.plan().editions()) {
      addTallies(all, Place.of(edition.id()));
      all.add(new Assertion.TitleIs(Place.of(edition.id()), edition.title()));
      for (Located<Section> section : edition.elements().sections()) {
        Place place = Place.of(edition.id(), section.element().title().text());
        addTallies(all, place);
        all.add(new Assertion.TitleIs(place, section.element().title()));
        section
            .parent()
            .ifPresent(
                parent ->
                    all.add(
                        new Assertion.StandsIn(
                            place, ((Section) parent.element()).title().text())));
        addOrders(all, place, section.element());
      }
      addTexts(all, edition);
    }
    addChanges(all);
    return all.stream().map(Claims::claim).toList();
  }

  private static void addTallies(List<Assertion> all, Place place) {
    for (CountedThing thing : CountedThing.values()) {
      if (thing == CountedThing.PRINCIPLES && place.section().isPresent()) {
        continue;
      }
      for (long number : new long[] {0, 1, 3, 7, 18, 47}) {
        for (Approximation approximation : Approximation.values()) {
          Quantity quantity = new Quantity(java.math.BigDecimal.valueOf(number), approximation);
          all.add(new Assertion.TallyIs(place, Selection.all(thing), quantity));
        }
      }
    }
    Selection figures = Selection.indicators(Measure.QUANTITATIVE);
    all.add(new Assertion.TallyIs(place, figures, Quantity.atLeast(1)));
    for (int share = 1; share < 9; share++) {
      all.add(
          new Assertion.ShareIs(
              place,
              figures,
              Quantity.aboutShare(share, 8),
              Optional.of(Selection.all(CountedThing.INDICATORS))));
    }
  }

  private static void addOrders(List<Assertion> all, Place place, Section section) {
    for (int i = 1; i < section.sections().size(); i++) {
      String before = section.sections().get(i - 1).title().text();
      String title = section.sections().get(i).title().text();
      all.add(new Assertion.RightAfter(Place.of(place.edition(), title), ImmutableList.of(before)));
      all.add(new Assertion.InOrder(place, ImmutableList.of(before, title)));
      all.add(new Assertion.InOrder(place, ImmutableList.of(title, before)));
    }
  }

  private static void addTexts(List<Assertion> all, Edition edition) {
    ImmutableList<Place> here = ImmutableList.of(Place.of(edition.id()));
    for (Located<Objective> objective : edition.elements().objectives()) {
      LocalizedText words = LocalizedText.of("en", objective.element().heading().text());
      all.add(
          new Assertion.Treated(
              words, Optional.of(ElementKind.OBJECTIVE), here, ImmutableList.of()));
    }
    for (String word : List.of("whales", "water", "women", "schools", "lawful", "environment")) {
      for (ElementKind kind :
          List.of(ElementKind.SECTION, ElementKind.OBJECTIVE, ElementKind.PRINCIPLE)) {
        LocalizedText words = LocalizedText.of("en", word);
        all.add(new Assertion.Treated(words, Optional.of(kind), here, ImmutableList.of()));
        all.add(new Assertion.Treated(words, Optional.of(kind), ImmutableList.of(), here));
      }
      LocalizedText words = LocalizedText.of("en", word);
      all.add(new Assertion.Treated(words, Optional.empty(), ImmutableList.of(), here));
    }
    for (Located<Indicator> indicator : edition.elements().indicators()) {
      for (Target target : indicator.element().targets()) {
        target
            .number()
            .ifPresent(
                number ->
                    all.add(
                        new Assertion.TargetIs(
                            Place.of(edition.id()),
                            LocalizedText.of("en", indicator.element().name().text()),
                            Quantity.exactly(number),
                            Optional.empty())));
      }
    }
  }

  private static void addChanges(List<Assertion> all) {
    Place one = Place.of(SamplePlan.first().id());
    Place two = Place.of(SamplePlan.second().id());
    for (CountedThing thing : CountedThing.values()) {
      for (int number = -3; number < 20; number++) {
        for (Assertion.DifferenceIs.Sense sense : Assertion.DifferenceIs.Sense.values()) {
          all.add(new Assertion.DifferenceIs(one, two, thing, Quantity.exactly(number), sense));
        }
      }
    }
    for (Approximation approximation : Approximation.values()) {
      for (long number : new long[] {-30, -1, 1, 30}) {
        all.add(
            new Assertion.DifferenceIs(
                one,
                two,
                CountedThing.TASKS,
                new Quantity(java.math.BigDecimal.valueOf(number), approximation),
                Assertion.DifferenceIs.Sense.NET));
      }
    }
    Place environment = Place.of(one.edition(), "Environmental rights");
    all.add(
        new Assertion.MovedOut(
            environment,
            "economic, social and cultural",
            Place.of(two.edition(), "Environmental rights")));
    for (Principle principle : SamplePlan.second().principles()) {
      all.add(
          new Assertion.PrincipleAdded(
              one.edition(), two.edition(), LocalizedText.of("en", principle.title().text())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void moreTextNeverMakesASupportedClaimUndecided(long seed) {
    List<Claim> claims = claims();
    List<Verdict> last = List.of();
    int supported = 0;
    int decided = 0;
    for (int stage = 0; stage <= STAGES; stage++) {
      List<Edition> editions = new ArrayList<>();
      for (Edition edition : SamplePlan.plan().editions()) {
        editions.add(new Uncovering(seed * 31 + editions.size(), stage).of(edition));
      }
      List<Verdict> now =
          ClaimChecker.of(Lineage.of(editions, AlignmentOptions.defaults())).checkAll(claims);
      for (int i = 0; i < last.size(); i++) {
        assertFalse(
            last.get(i).isSupported() && now.get(i).outcome() == Outcome.CANNOT_TELL,
            last.get(i).explanation() + "; then " + now.get(i).explanation());
        decided +=
            last.get(i).outcome() == Outcome.CANNOT_TELL
                    && now.get(i).outcome() != Outcome.CANNOT_TELL
                ? 1
                : 0;
      }
      supported += (int) now.stream().filter(Verdict::isSupported).count();
      last = now;
    }
    // So that the law is not kept for want of cases.
    assertTrue(supported > 100 && decided > 100, supported + " supported, " + decided);
    assertTrue(
        Iterables.all(claims, one -> one.equals(claim(one.assertion()))), "claims stay as made");
  }
}
