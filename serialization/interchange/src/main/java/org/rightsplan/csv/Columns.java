package org.rightsplan.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The columns of a kind of table.
 *
 * @param names the names in the order written
 * @param texts those that come once for each language
 */
record Columns(ImmutableList<String> names, ImmutableList<String> texts) {

  /** Returns columns of which those with a star are texts. */
  static Columns of(String list) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (String name : list.split(" ", -1)) {
      String bare = name.replace("*", "");
      names.add(bare);
      if (!bare.equals(name)) {
        texts.add(bare);
      }
    }
    return new Columns(names.build(), texts.build());
  }

  boolean has(String name) {
    int tag = name.indexOf('@');
    return tag < 0 ? names.contains(name) : texts.contains(name.substring(0, tag));
  }

  /** Returns the names with those in other languages put in, of which only those used. */
  ImmutableList<String> with(List<String> used) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (String name : names) {
      all.add(name);
      used.stream().filter(other -> other.startsWith(name + "@")).sorted().forEach(all::add);
    }
    return all.build();
  }
}
