package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the form, and how a document of an older one becomes one of the next.
 *
 * <p>A version that cannot be read by the mix-ins as they stand adds a step here, at the end; the
 * steps before it stay, and so do the golden files of every version.
 *
 * @param steps one for each version but the current: the first turns a document of version 1, in
 *     place, into one of version 2
 */
record Upgrades(ImmutableList<Consumer<ObjectNode>> steps) {

  /** Those of this release. */
  static final Upgrades RELEASED = new Upgrades(ImmutableList.of());

  /** {@return the version that is written} */
  String current() {
    return String.valueOf(steps.size() + 1);
  }

  /** {@return the versions that can be read, from the oldest} */
  List<String> readable() {
    return IntStream.rangeClosed(1, steps.size() + 1).mapToObj(String::valueOf).toList();
  }

  boolean isOlder(@Nullable String version) {
    return version != null && !version.equals(current()) && readable().contains(version);
  }

  boolean isNewer(@Nullable String version) {
    return version != null
        && version.matches("[1-9]\\d{0,8}")
        && Integer.parseInt(version) > steps.size() + 1;
  }

  /** Turns a document of an older version into one of the current, without its version. */
  void apply(String version, ObjectNode document) {
    steps.subList(Integer.parseInt(version) - 1, steps.size()).forEach(s -> s.accept(document));
    document.remove(SchemaVersion.NAME);
  }
}
