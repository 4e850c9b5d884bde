package org.rightsplan.reference;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The usual short forms of treaties and declarations, and the names in full. */
final class Treaties {

  /** Short forms that differ from the one that the model takes. */
  private static final ImmutableMap<String, String> SHORT =
      ImmutableMap.<String, String>builder()
          .put("ICCPR", "ICCPR")
          .put("ICCPR-OP1", "ICCPR-OP1")
          .put("ICCPR-OP2", "ICCPR-OP2")
          .put("OP-ICESCR", "OP-ICESCR")
          .put("ICESCR", "ICESCR")
          .put("ICERD", "ICERD")
          .put("CERD", "ICERD")
          .put("CEDAW", "CEDAW")
          .put("OP-CEDAW", "OP-CEDAW")
          .put("CAT", "CAT")
          .put("OPCAT", "OPCAT")
          .put("CRC", "CRC")
          .put("OP-CRC-AC", "OP-CRC-AC")
          .put("OP-CRC-SC", "OP-CRC-SC")
          .put("ICRMW", "ICRMW")
          .put("CMW", "ICRMW")
          .put("CRPD", "CRPD")
          .put("OP-CRPD", "OP-CRPD")
          .put("ICPPED", "ICPPED")
          .put("CPED", "ICPPED")
          .put("UDHR", "UDHR")
          .put("ECHR", "ECHR")
          .put("ACHR", "ACHR")
          .put("ACHPR", "ACHPR")
          .buildOrThrow();

  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.<String, String>builder()
          .put("international covenant on civil and political rights", "ICCPR")
          .put("international covenant on economic, social and cultural rights", "ICESCR")
          .put(
              "international convention on the elimination of all forms of racial discrimination",
              "ICERD")
          .put(
              "convention on the elimination of all forms of discrimination against women", "CEDAW")
          .put(
              "convention against torture and other cruel, inhuman or degrading treatment or"
                  + " punishment",
              "CAT")
          .put("convention against torture", "CAT")
          .put("convention on the rights of the child", "CRC")
          .put("convention on the rights of persons with disabilities", "CRPD")
          .put(
              "international convention on the protection of the rights of all migrant workers and"
                  + " members of their families",
              "ICRMW")
          .put(
              "international convention for the protection of all persons from enforced"
                  + " disappearance",
              "ICPPED")
          .put("universal declaration of human rights", "UDHR")
          .put("european convention on human rights", "ECHR")
          .put("american convention on human rights", "ACHR")
          .put("african charter on human and peoples' rights", "ACHPR")
          .buildOrThrow();

  /** Those that are also words or names of bodies; they need an article beside them. */
  static final ImmutableSet<String> AMBIGUOUS = ImmutableSet.of("CAT", "CERD", "CMW");

  private Treaties() {}

  /** Returns the alternatives of a pattern, the longest first; the names ignore case. */
  static String pattern() {
    return "(?:" + alternatives(SHORT) + "|(?i:" + alternatives(NAMES).replace(" ", "\\s+") + "))";
  }

  private static String alternatives(ImmutableMap<String, String> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** Returns the short form of a treaty that the pattern matched. */
  static String shortForm(String matched) {
    String name = matched.replaceAll("\\s+", " ");
    @Nullable String form = SHORT.get(name);
    return form != null ? form : NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }
}
