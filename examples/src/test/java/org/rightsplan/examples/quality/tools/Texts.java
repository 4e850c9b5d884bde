package org.rightsplan.examples.quality.tools;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;

/** The words of tasks, as every tool gets them. */
public final class Texts {

  private Texts() {}

  /** {@return title and statement of a task, without its printed number} */
  public static String of(Objective task) {
    String statement = task.statement().map(LocalizedText::text).orElse("");
    return task.title().map(title -> title.text() + ": " + statement).orElse(statement);
  }

  /** {@return the texts of all tasks in document order} */
  public static ImmutableList<String> of(Edition edition) {
    return edition.elements().objectives().stream()
        .map(Located::element)
        .map(Texts::of)
        .collect(ImmutableList.toImmutableList());
  }
}
