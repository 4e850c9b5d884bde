package org.rightsplan.sample;

import org.rightsplan.model.Edition;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.Plan;
import org.rightsplan.model.PlanKind;

/**
 * An illustrative plan of an invented country, Samplia, in two complete editions (2016 to 2020 and
 * 2021 to 2025).
 *
 * <p>As in printed plans, no section and no commitment has an id: only wording, order and numbers
 * connect the editions. Between them
 *
 * <ul>
 *   <li>the environment grows from one subsection with 7 tasks under economic, social and cultural
 *       rights into a chapter of its own with 6 aspects and 18 tasks;
 *   <li>chapters are renumbered and one is renamed;
 *   <li>tasks are kept, reworded, moved, split, merged, dropped and added;
 *   <li>targets change their number, their span (total or per year), or turn from a number into
 *       words;
 *   <li>one ministry is renamed, one office is dissolved, and a sixth principle joins the five.
 * </ul>
 *
 * <p>Titles and some tasks are also given in Spanish; the English text is the original.
 */
public final class SamplePlan {

  private static final Edition FIRST = FirstEdition.edition();
  private static final Edition SECOND = SecondEdition.edition();
  private static final Plan PLAN =
      Plan.builder()
          .id("samplia")
          .name(
              Wording.text(
                  "Human Rights Action Plan of Samplia (illustrative)",
                  "Plan de acción de derechos humanos de Samplia (ilustrativo)"))
          .kind(PlanKind.NATIONAL_HUMAN_RIGHTS)
          .jurisdiction(new Jurisdiction("example", "samplia"))
          .addEditions(FIRST, SECOND)
          .build();

  private SamplePlan() {}

  /** Returns the plan with both editions. */
  public static Plan plan() {
    return PLAN;
  }

  /** Returns the edition for 2016 to 2020. */
  public static Edition first() {
    return FIRST;
  }

  /** Returns the edition for 2021 to 2025. */
  public static Edition second() {
    return SECOND;
  }
}
