package org.rightsplan.report.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.diff.TargetAssessment;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Unit;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** The changes of one entry in words. */
public final class ChangeWords implements Change.Visitor<Line> {

  private final Words words;
  private final Names names;
  private final TargetWords targets;
  private final Elements before;
  private final Elements after;
  private final ElementChange entry;

  /** Makes the words for the changes of an entry. */
  public ChangeWords(Words words, Elements before, Elements after, ElementChange entry) {
    this.words = words;
    this.names = new Names(words);
    this.targets = new TargetWords(words);
    this.before = before;
    this.after = after;
    this.entry = entry;
  }

  /** {@return what happened, in one line, without naming the element} */
  public Line all() {
    return words.phrases(entry.changes().stream().map(change -> change.accept(this)).toList());
  }

  /** {@return what to call the element in both editions} */
  public Line name() {
    List<Line> sides =
        ImmutableList.of(names.of(before, entry.before()), names.of(after, entry.after())).stream()
            .filter(side -> !side.isEmpty())
            .toList();
    return sides.size() == 2 && !sides.get(0).equals(sides.get(1))
        ? words.say("from.to", sides.get(0), sides.get(1))
        : sides.get(0);
  }

  @Override
  public Line visit(Change.Added change) {
    return words.say("change.Added");
  }

  @Override
  public Line visit(Change.Dropped change) {
    return words.say("change.Dropped");
  }

  @Override
  public Line visit(Change.Retitled change) {
    String key = entry.kind() == ElementKind.BODY ? "change.Renamed" : "change.Retitled";
    return words.say(key, quoted(change.before()), quoted(change.after()));
  }

  @Override
  public Line visit(Change.Reworded change) {
    return words.say(
        "change.Reworded", facet(change.field()), quoted(change.before()), quoted(change.after()));
  }

  @Override
  public Line visit(Change.TranslationAdded change) {
    return words.say(
        "change.TranslationAdded", facet(change.field()), words.language(change.language()));
  }

  @Override
  public Line visit(Change.TranslationRemoved change) {
    return words.say(
        "change.TranslationRemoved", facet(change.field()), words.language(change.language()));
  }

  @Override
  public Line visit(Change.Renumbered change) {
    return words.say("change.Renumbered", verbatim(change.before()), verbatim(change.after()));
  }

  @Override
  public Line visit(Change.Reordered change) {
    return words.say("change.Reordered", change.before() + 1, change.after() + 1);
  }

  @Override
  public Line visit(Change.Moved change) {
    return words.say("change.Moved", place(before, change.from()), place(after, change.to()));
  }

  private Line place(Elements elements, ElementPath path) {
    return names.of(elements, path);
  }

  @Override
  public Line visit(Change.Promoted change) {
    return levels("change.Promoted", change.levelBefore(), change.levelAfter());
  }

  @Override
  public Line visit(Change.Demoted change) {
    return levels("change.Demoted", change.levelBefore(), change.levelAfter());
  }

  private Line levels(String key, int levelBefore, int levelAfter) {
    return words.say(
        key,
        level(levelBefore, names.label(before, entry.before().get(0))),
        level(levelAfter, names.label(after, entry.after().get(0))));
  }

  /** Names a level of sections as people do. */
  private Line level(int around, Line label) {
    return words.say("level." + Math.min(around, 2), label, around + 1);
  }

  @Override
  public Line visit(Change.Split change) {
    return words.say("change.Split", entry.after().size());
  }

  @Override
  public Line visit(Change.Merged change) {
    return words.say("change.Merged", entry.before().size());
  }

  @Override
  public Line visit(Change.TargetAdded change) {
    return words.say("change.TargetAdded", targets.target(change.target(), unit(after, false)));
  }

  @Override
  public Line visit(Change.TargetRemoved change) {
    return words.say("change.TargetRemoved", targets.target(change.target(), unit(before, true)));
  }

  @Override
  public Line visit(Change.TargetChanged change) {
    List<Line> effects = change.effects().stream().map(words::name).toList();
    return words.say(
        "change.TargetChanged",
        targets.target(change.before(), unit(before, true)),
        targets.target(change.after(), unit(after, false)),
        words.list(effects),
        reason(change));
  }

  /** Returns the reasoning, which is made anew; one from elsewhere stands as it was given. */
  private Line reason(Change.TargetChanged change) {
    Optional<SetTarget> one =
        indicator(before, true)
            .map(found -> SetTarget.of(change.before(), found, before.edition()));
    Optional<SetTarget> two =
        indicator(after, false).map(found -> SetTarget.of(change.after(), found, after.edition()));
    if (one.isPresent() && two.isPresent()) {
      TargetAssessment assessment = TargetAssessment.of(one.get(), two.get());
      if (assessment.reasoning().equals(change.reasoning())) {
        return targets.reason(assessment.reason());
      }
    }
    return words.inEnglish(change.reasoning());
  }

  /** {@return the targets of indicators that were split or merged, which are not compared} */
  public Optional<Line> targetsOfGroup() {
    boolean isGroup = entry.before().size() + entry.after().size() > 2;
    boolean hasTargets =
        Stream.concat(
                indicators(before, entry.before()).stream(),
                indicators(after, entry.after()).stream())
            .anyMatch(indicator -> !indicator.targets().isEmpty());
    return isGroup && hasTargets
        ? Optional.of(
            words.say(
                "targets.not.compared",
                targets(indicators(before, entry.before())),
                targets(indicators(after, entry.after()))))
        : Optional.empty();
  }

  private Line targets(List<Indicator> indicators) {
    return words.phrases(
        indicators.stream()
            .map(
                indicator ->
                    words.say("with.detail", words.quoted(indicator.name()), targets(indicator)))
            .toList());
  }

  private Line targets(Indicator indicator) {
    return indicator.targets().isEmpty()
        ? words.say("none")
        : words.phrases(
            indicator.targets().stream()
                .map(target -> targets.target(target, indicator.unit()))
                .toList());
  }

  @Override
  public Line visit(Change.BindingnessChanged change) {
    return words.say(
        "change.BindingnessChanged", words.name(change.before()), words.name(change.after()));
  }

  @Override
  public Line visit(Change.BodyAssigned change) {
    return around(
        words.say("change.BodyAssigned", responsible(change.responsibility(), after)),
        change.inherited());
  }

  @Override
  public Line visit(Change.BodyReleased change) {
    return around(
        words.say("change.BodyReleased", responsible(change.responsibility(), before)),
        change.inherited());
  }

  private Line around(Line line, boolean inherited) {
    return inherited ? words.say("named.around", line) : line;
  }

  @Override
  public Line visit(Change.RoleChanged change) {
    return words.say(
        "change.RoleChanged",
        responsible(change.before(), before),
        responsible(change.after(), after));
  }

  @Override
  public Line visit(Change.Succeeded change) {
    return words.say(
        "change.Succeeded",
        words.list(change.successors().stream().map(id -> names.body(after, id)).toList()));
  }

  @Override
  public Line visit(Change.StatusAdvanced change) {
    return step("change.StatusAdvanced", change.ladder(), change.from(), change.to());
  }

  @Override
  public Line visit(Change.StatusSetBack change) {
    return step("change.StatusSetBack", change.ladder(), change.from(), change.to());
  }

  private Line step(String key, String ladder, String from, String to) {
    return words.say(
        key,
        known("ladder." + ladder, ladder),
        known("step." + ladder + "." + from, from),
        known("step." + ladder + "." + to, to));
  }

  /** Returns a name from the messages, or as it is where callers brought their own. */
  private Line known(String key, String otherwise) {
    return words.has(key) ? words.say(key) : verbatim(Optional.of(otherwise));
  }

  @Override
  public Line visit(Change.FacetChanged change) {
    FacetWords facets = new FacetWords(words);
    return words.say(
        "change.FacetChanged",
        facet(change.facet()),
        facets
            .ofElement(change.facet(), entry.before().stream().findFirst().flatMap(before::at))
            .orElseGet(() -> value(change.facet(), change.before())),
        facets
            .ofElement(change.facet(), entry.after().stream().findFirst().flatMap(after::at))
            .orElseGet(() -> value(change.facet(), change.after())));
  }

  /** {@return what a field is called} */
  public Line facet(String field) {
    return known("facet." + field, field);
  }

  private Line value(String facet, Optional<String> value) {
    return value
        .map(text -> new FacetWords(words).value(facet, text))
        .orElseGet(() -> words.say("none"));
  }

  private Line quoted(Optional<LocalizedText> text) {
    return text.map(words::quoted).orElseGet(() -> words.say("none"));
  }

  private Line verbatim(Optional<String> text) {
    return text.map(found -> Line.of(new Run.Quote(found, "und")))
        .orElseGet(() -> words.say("none"));
  }

  private Line responsible(Responsibility responsibility, Elements elements) {
    Line name = names.body(elements, responsibility.body());
    return responsibility.role() == ResponsibilityRole.UNSPECIFIED
        ? name
        : words.say("with.role", name, words.name(responsibility.role()));
  }

  /** Returns what the numbers of the indicator count that this entry speaks of. */
  private Optional<Unit> unit(Elements elements, boolean earlier) {
    return indicator(elements, earlier).flatMap(Indicator::unit);
  }

  private Optional<Indicator> indicator(Elements elements, boolean earlier) {
    return indicators(elements, earlier ? entry.before() : entry.after()).stream().findFirst();
  }

  private static List<Indicator> indicators(Elements elements, List<ElementPath> paths) {
    return paths.stream()
        .flatMap(path -> elements.at(path).stream())
        .map(Located::element)
        .filter(Indicator.class::isInstance)
        .map(Indicator.class::cast)
        .toList();
  }
}
