package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** The constants of one of the library's enums as a user writes them, for help and completion. */
abstract class LowerCase implements Iterable<String> {

  private final ImmutableList<String> names;

  LowerCase(Enum<?>... constants) {
    this.names =
        Arrays.stream(constants)
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Iterator<String> iterator() {
    return names.iterator();
  }
}
