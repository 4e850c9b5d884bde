package org.rightsplan.claim;

import java.util.Locale;
import java.util.Optional;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Measure;

/**
 * What a statement counts: all of one thing, or those of one sort.
 *
 * @param counted the thing
 * @param bindingness only indicators of this bindingness; with INDICATORS only
 * @param measure only indicators of this measure; with INDICATORS only
 * @param horizon only tasks or indicators of this horizon; with TASKS or INDICATORS only
 */
public record Selection(
    CountedThing counted,
    Optional<Bindingness> bindingness,
    Optional<Measure> measure,
    Optional<Horizon> horizon) {

  /**
   * Checks that the restriction fits.
   *
   * @throws IllegalArgumentException if the thing has no such property, or there are several
   *     restrictions at once, which tallies do not break down
   */
  public Selection {
    boolean indicators = counted == CountedThing.INDICATORS;
    if ((bindingness.isPresent() || measure.isPresent()) && !indicators) {
      throw new IllegalArgumentException(
          "Selection.counted: expected INDICATORS, which have a bindingness and a measure, but got "
              + counted);
    }
    if (horizon.isPresent() && !indicators && counted != CountedThing.TASKS) {
      throw new IllegalArgumentException(
          "Selection.counted: expected TASKS or INDICATORS, which have a horizon, but got "
              + counted);
    }
    int restrictions =
        (bindingness.isPresent() ? 1 : 0)
            + (measure.isPresent() ? 1 : 0)
            + (horizon.isPresent() ? 1 : 0);
    if (restrictions > 1) {
      throw new IllegalArgumentException(
          "Selection: expected one restriction at most, but got " + restrictions);
    }
  }

  /** Returns all of one thing. */
  public static Selection all(CountedThing counted) {
    return new Selection(counted, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the indicators of a bindingness. */
  public static Selection indicators(Bindingness bindingness) {
    return new Selection(
        CountedThing.INDICATORS, Optional.of(bindingness), Optional.empty(), Optional.empty());
  }

  /** Returns the indicators of a measure. */
  public static Selection indicators(Measure measure) {
    return new Selection(
        CountedThing.INDICATORS, Optional.empty(), Optional.of(measure), Optional.empty());
  }

  /** Returns the tasks or indicators of a horizon. */
  public static Selection of(CountedThing counted, Horizon horizon) {
    return new Selection(counted, Optional.empty(), Optional.empty(), Optional.of(horizon));
  }

  /** Returns it in words, such as {@code binding indicators}. */
  @Override
  public String toString() {
    String sort =
        bindingness
            .map(Enum::name)
            .or(() -> measure.map(Enum::name))
            .or(() -> horizon.map(Enum::name))
            .map(name -> name.replace('_', '-') + " ")
            .orElse("");
    return (sort + counted).toLowerCase(Locale.ROOT);
  }
}
