package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.util.StdConverter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Measure;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.StatedCount;

/**
 * The maps and lists of tallies, which are Guava's, by way of the JDK's.
 *
 * <p>Maps are written in the order of the constants, whatever order they were filled in.
 */
final class TallyForm {

  private TallyForm() {}

  /** Writes a map by constants. */
  static final class InOrder extends StdConverter<Map<Enum<?>, Integer>, Map<String, Integer>> {
    InOrder() {}

    @Override
    public Map<String, Integer> convert(Map<Enum<?>, Integer> figures) {
      Map<String, Integer> inOrder = new LinkedHashMap<>();
      for (Enum<?> first : Iterables.limit(figures.keySet(), 1)) {
        for (Enum<?> constant : first.getDeclaringClass().getEnumConstants()) {
          if (figures.containsKey(constant)) {
            inOrder.put(constant.name(), figures.get(constant));
          }
        }
      }
      return inOrder;
    }
  }

  /** Reads a map by levels. */
  static final class Levels extends Figures<ObjectiveLevel> {
    Levels() {
      super(ObjectiveLevel.class);
    }
  }

  /** Reads a map by horizons. */
  static final class Horizons extends Figures<Horizon> {
    Horizons() {
      super(Horizon.class);
    }
  }

  /** Reads a map by measures. */
  static final class Measures extends Figures<Measure> {
    Measures() {
      super(Measure.class);
    }
  }

  /** Reads a map by bindingness. */
  static final class Bindingnesses extends Figures<Bindingness> {
    Bindingnesses() {
      super(Bindingness.class);
    }
  }

  /** Reads the stated figures. */
  static final class StatedCounts
      extends StdConverter<List<StatedCount>, ImmutableList<StatedCount>> {
    StatedCounts() {}

    @Override
    public ImmutableList<StatedCount> convert(List<StatedCount> stated) {
      return ImmutableList.copyOf(stated);
    }
  }

  /** Reads a map by constants. */
  abstract static class Figures<E extends Enum<E>>
      extends StdConverter<Map<String, Integer>, ImmutableMap<E, Integer>> {

    private final Class<E> type;

    Figures(Class<E> type) {
      this.type = type;
    }

    @Override
    public ImmutableMap<E, Integer> convert(Map<String, Integer> figures) {
      ImmutableMap.Builder<E, Integer> read = ImmutableMap.builder();
      figures.forEach((name, figure) -> read.put(Texts.constant(type, name), figure));
      return read.buildOrThrow();
    }
  }
}
