package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.SourceDocument;

/**
 * Merges two new values of one field. Texts are merged language by language, lists and sets item by
 * item; bodies, sources and versions are the same item if they have the same id or label.
 */
final class ValueMerge {

  private ValueMerge() {}

  /** Returns the merged value, or empty if both sides changed the same thing in two ways. */
  static Optional<Object> merge(Object base, Object ours, Object theirs) {
    Optional<Object> whole = whole(base, ours, theirs);
    if (whole.isPresent()) {
      return whole;
    }
    if (base instanceof Optional<?> from
        && ours instanceof Optional<?> one
        && theirs instanceof Optional<?> other) {
      return from.isPresent() && one.isPresent() && other.isPresent()
          ? merge(from.get(), one.get(), other.get()).map(Optional::of)
          : Optional.empty();
    }
    if (base instanceof LocalizedText from
        && ours instanceof LocalizedText one
        && theirs instanceof LocalizedText other) {
      return mergeTexts(from, one, other);
    }
    if (base instanceof ImmutableList<?> from
        && ours instanceof ImmutableList<?> one
        && theirs instanceof ImmutableList<?> other) {
      return mergeItems(from, one, other).map(ImmutableList::copyOf);
    }
    if (base instanceof ImmutableSortedSet<?> from
        && ours instanceof ImmutableSortedSet<?> one
        && theirs instanceof ImmutableSortedSet<?> other) {
      return Optional.of(mergeSets(from, one, other));
    }
    return Optional.empty();
  }

  private static Optional<Object> whole(Object base, Object ours, Object theirs) {
    if (ours.equals(theirs) || theirs.equals(base)) {
      return Optional.of(ours);
    }
    return ours.equals(base) ? Optional.of(theirs) : Optional.empty();
  }

  private static Optional<Object> mergeTexts(
      LocalizedText base, LocalizedText ours, LocalizedText theirs) {
    ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
    Set<String> languages = new LinkedHashSet<>(base.texts().keySet());
    languages.addAll(ours.texts().keySet());
    languages.addAll(theirs.texts().keySet());
    for (String language : languages) {
      Optional<Object> text =
          whole(
              Optional.ofNullable(base.texts().get(language)),
              Optional.ofNullable(ours.texts().get(language)),
              Optional.ofNullable(theirs.texts().get(language)));
      if (text.isEmpty()) {
        return Optional.empty();
      }
      ((Optional<?>) text.get()).ifPresent(some -> texts.put(language, (String) some));
    }
    Optional<Object> original = whole(base.original(), ours.original(), theirs.original());
    ImmutableSortedMap<String, String> merged = texts.buildOrThrow();
    if (original.isEmpty() || merged.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> marked = ((Optional<?>) original.get()).map(String.class::cast);
    return marked.isPresent() && !merged.containsKey(marked.get())
        ? Optional.empty()
        : Optional.of(LocalizedText.builder().texts(merged).original(marked).build());
  }

  private static Object keyOf(Object item) {
    if (item instanceof ResponsibleBody body) {
      return body.id();
    }
    if (item instanceof SourceDocument source) {
      return source.id();
    }
    return item instanceof EditionVersion version ? version.label() : item;
  }

  private static @Nullable Map<Object, Object> byKey(Collection<?> items) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Object item : items) {
      if (map.put(keyOf(item), item) != null) {
        return null;
      }
    }
    return map;
  }

  private static Optional<List<Object>> mergeItems(
      ImmutableList<?> base, ImmutableList<?> ours, ImmutableList<?> theirs) {
    @Nullable Map<Object, Object> from = byKey(base);
    @Nullable Map<Object, Object> one = byKey(ours);
    @Nullable Map<Object, Object> other = byKey(theirs);
    if (from == null || one == null || other == null) {
      return Optional.empty();
    }
    boolean sameGone =
        from.keySet().stream().anyMatch(key -> !one.containsKey(key) && !other.containsKey(key));
    boolean bothAdd =
        !from.keySet().containsAll(one.keySet()) && !from.keySet().containsAll(other.keySet());
    boolean reordered = isReordered(from, one) || isReordered(from, other);
    if (reordered || (sameGone && bothAdd)) {
      // Both may have put something else in place of the same item.
      return Optional.empty();
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    for (Object key :
        ImmutableSet.builder()
            .addAll(from.keySet())
            .addAll(one.keySet())
            .addAll(other.keySet())
            .build()) {
      Optional<Object> item =
          whole(
              Optional.ofNullable(from.get(key)),
              Optional.ofNullable(one.get(key)),
              Optional.ofNullable(other.get(key)));
      if (item.isEmpty()) {
        return Optional.empty();
      }
      ((Optional<?>) item.get()).ifPresent(some -> values.put(key, some));
    }
    return Optional.of(inOrder(one.keySet(), other.keySet(), values));
  }

  private static boolean isReordered(Map<Object, Object> base, Map<Object, Object> side) {
    List<Object> before = new ArrayList<>(base.keySet());
    before.retainAll(side.keySet());
    List<Object> after = new ArrayList<>(side.keySet());
    after.retainAll(base.keySet());
    return !before.equals(after);
  }

  private static List<Object> inOrder(
      Set<Object> ours, Set<Object> theirs, Map<Object, Object> values) {
    List<Object> keys = new ArrayList<>(ours);
    int at = 0;
    for (Object key : theirs) {
      int found = keys.indexOf(key);
      if (found < 0) {
        while (at < keys.size() && !theirs.contains(keys.get(at))) {
          at++;
        }
        keys.add(at, key);
        found = at;
      }
      at = found + 1;
    }
    List<Object> items = new ArrayList<>();
    for (Object key : keys) {
      @Nullable Object value = values.get(key);
      if (value != null) {
        items.add(value);
      }
    }
    return items;
  }

  @SuppressWarnings("unchecked") // the three are values of one field
  private static <T> ImmutableSortedSet<T> mergeSets(
      ImmutableSortedSet<T> base, ImmutableSortedSet<?> ours, ImmutableSortedSet<?> theirs) {
    ImmutableSortedSet<T> one = (ImmutableSortedSet<T>) ours;
    ImmutableSortedSet<T> other = (ImmutableSortedSet<T>) theirs;
    Set<T> kept = Sets.intersection(base, Sets.intersection(one, other));
    Set<T> added = Sets.union(Sets.difference(one, base), Sets.difference(other, base));
    return ImmutableSortedSet.copyOf(base.comparator(), Sets.union(kept, added));
  }
}
