package org.rightsplan.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Unit;

/** The changes of one entry as English phrases. */
final class ChangePhrases implements Change.Visitor<String> {

  private final Elements before;
  private final Elements after;
  private final ElementChange entry;

  ChangePhrases(Elements before, Elements after, ElementChange entry) {
    this.before = before;
    this.after = after;
    this.entry = entry;
  }

  /** Returns all that happened to the element in one line. */
  String sentence() {
    StringBuilder line = new StringBuilder();
    if (entry.before().equals(entry.after()) && entry.before().get(0).depth() == 0) {
      line.append("the edition");
    } else {
      line.append(Names.of(before, entry.before()));
      line.append(entry.before().isEmpty() || entry.after().isEmpty() ? "" : " -> ");
      line.append(Names.of(after, entry.after()));
    }
    return line.append(": ").append(all()).toString();
  }

  /** Returns what happened, without naming the element. */
  String all() {
    return entry.changes().stream()
        .map(change -> Names.onOneLine(change.accept(this)))
        .collect(Collectors.joining("; "));
  }

  @Override
  public String visit(Change.Added change) {
    return "added";
  }

  @Override
  public String visit(Change.Dropped change) {
    return "dropped";
  }

  @Override
  public String visit(Change.Retitled change) {
    return (entry.kind() == ElementKind.BODY ? "name " : "title ")
        + Names.quote(change.before())
        + " became "
        + Names.quote(change.after());
  }

  @Override
  public String visit(Change.Reworded change) {
    return change.field()
        + " reworded from "
        + Names.quote(change.before())
        + " to "
        + Names.quote(change.after());
  }

  @Override
  public String visit(Change.TranslationAdded change) {
    return change.field() + " now also in " + change.language();
  }

  @Override
  public String visit(Change.TranslationRemoved change) {
    return change.field() + " no longer also in " + change.language();
  }

  @Override
  public String visit(Change.Renumbered change) {
    return "number " + change.before().orElse("none") + " became " + change.after().orElse("none");
  }

  @Override
  public String visit(Change.Reordered change) {
    return "place " + (change.before() + 1) + " became " + (change.after() + 1);
  }

  @Override
  public String visit(Change.Moved change) {
    return "moved from "
        + Names.place(before, change.from())
        + " to "
        + Names.place(after, change.to());
  }

  @Override
  public String visit(Change.Promoted change) {
    return "promoted " + fromTo(change.levelBefore(), change.levelAfter());
  }

  @Override
  public String visit(Change.Demoted change) {
    return "demoted " + fromTo(change.levelBefore(), change.levelAfter());
  }

  @Override
  public String visit(Change.Split change) {
    return "split";
  }

  @Override
  public String visit(Change.Merged change) {
    return "merged";
  }

  @Override
  public String visit(Change.TargetAdded change) {
    return "target set: " + TargetWording.inWords(change.target(), unit(after, false));
  }

  @Override
  public String visit(Change.TargetRemoved change) {
    return "target no longer set: " + TargetWording.inWords(change.target(), unit(before, true));
  }

  @Override
  public String visit(Change.TargetChanged change) {
    return "target "
        + TargetWording.inWords(change.before(), unit(before, true))
        + " became "
        + TargetWording.inWords(change.after(), unit(after, false))
        + ", "
        + change.effects().stream()
            .map(effect -> effect.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(" and "))
        + " ("
        + change.reasoning()
        + ")";
  }

  @Override
  public String visit(Change.BindingnessChanged change) {
    return "bindingness " + change.before() + " became " + change.after();
  }

  @Override
  public String visit(Change.BodyAssigned change) {
    return "assigned to " + inWords(change.responsibility(), after) + around(change.inherited());
  }

  @Override
  public String visit(Change.BodyReleased change) {
    return "no longer assigned to "
        + inWords(change.responsibility(), before)
        + around(change.inherited());
  }

  @Override
  public String visit(Change.RoleChanged change) {
    return inWords(change.before(), before) + " became " + inWords(change.after(), after);
  }

  @Override
  public String visit(Change.Succeeded change) {
    return "succeeded by "
        + change.successors().stream()
            .map(id -> Names.body(after, id))
            .collect(Collectors.joining(" and "));
  }

  @Override
  public String visit(Change.StatusAdvanced change) {
    return change.ladder() + " advanced from " + change.from() + " to " + change.to();
  }

  @Override
  public String visit(Change.StatusSetBack change) {
    return change.ladder() + " set back from " + change.from() + " to " + change.to();
  }

  @Override
  public String visit(Change.FacetChanged change) {
    return change.facet()
        + " "
        + change.before().orElse("none")
        + " became "
        + change.after().orElse("none");
  }

  private static String around(boolean inherited) {
    return inherited ? " (named by the section around)" : "";
  }

  private static String inWords(Responsibility responsibility, Elements elements) {
    String name = Names.body(elements, responsibility.body());
    ResponsibilityRole role = responsibility.role();
    return role == ResponsibilityRole.UNSPECIFIED
        ? name
        : name + " (" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
  }

  /** Returns what the numbers of the indicator count that this entry speaks of. */
  private Optional<Unit> unit(Elements elements, boolean earlier) {
    return (earlier ? entry.before() : entry.after())
        .stream()
            .findFirst()
            .flatMap(elements::at)
            .map(Located::element)
            .filter(Indicator.class::isInstance)
            .flatMap(indicator -> ((Indicator) indicator).unit());
  }

  private String fromTo(int levelBefore, int levelAfter) {
    ElementPath from = entry.before().get(0);
    ElementPath to = entry.after().get(0);
    return "from "
        + level(levelBefore)
        + " "
        + Names.place(before, from)
        + " to "
        + level(levelAfter)
        + " "
        + Names.place(after, to);
  }

  /** Names a level of sections as people do. */
  private static String level(int around) {
    return switch (around) {
      case 0 -> "chapter";
      case 1 -> "subsection";
      default -> "subsection of level " + (around + 1);
    };
  }
}
