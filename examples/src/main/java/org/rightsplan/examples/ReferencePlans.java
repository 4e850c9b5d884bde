package org.rightsplan.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.jackson2.RightsPlanJsonException;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;

/**
 * Real plans, as far as their texts are known, for trying out the library and for tests.
 *
 * <p>A plan is read when it is first asked for and kept. Each lies in a folder of its own beside
 * this class: {@code plan.json} with what the editions have in common, one file for each edition,
 * and a README with the provenance.
 */
public final class ReferencePlans {

  private ReferencePlans() {}

  /**
   * Returns the human-rights action plan of China in its four editions: {@code china-2009}, {@code
   * china-2012}, {@code china-2016} and {@code china-2021}.
   *
   * <p>No edition is there as a whole. All titles are; of the commitments those that could be read
   * in the plan (printed) or that others report, in a paraphrase in English. The transcription
   * status of each part says what to expect of it. Printed commitments stand before the reported
   * ones of the same section, whose place in the plan is unknown.
   */
  public static Plan china() {
    return China.PLAN;
  }

  /** Holds the plan from when it is first asked for. */
  private static final class China {
    static final Plan PLAN =
        read(
            "china",
            "edition-1-2009.json",
            "edition-2-2012.json",
            "edition-3-2016.json",
            "edition-4-2021.json");
  }

  private static Plan read(String folder, String... editions) {
    ImmutableList.Builder<Edition> all = ImmutableList.builder();
    for (String edition : editions) {
      all.add(read(folder + "/" + edition, Edition.class));
    }
    return read(folder + "/plan.json", Plan.class).withEditions(all.build());
  }

  static <T> T read(String name, Class<T> type) {
    try (@Nullable InputStream stream = ReferencePlans.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "ReferencePlans: expected the resource '" + name + "' beside the class, but got none");
      }
      return RightsPlanJson.standard().read(stream, type);
    } catch (RightsPlanJsonException e) {
      throw new IllegalStateException(
          "ReferencePlans: expected '" + name + "' to be readable, but got: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("ReferencePlans: '" + name + "' cannot be read", e);
    }
  }
}
