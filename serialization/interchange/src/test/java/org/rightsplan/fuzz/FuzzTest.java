package org.rightsplan.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.iati.IatiReader;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputText;
import org.rightsplan.reference.ReferenceText;
import org.rightsplan.sample.SamplePlan;
import org.rightsplan.stratml.StratmlReader;

/**
 * Every reader, given broken pieces of real documents, ends in a value with findings or in an
 * {@link InputException}, and soon. {@code -Drightsplan.fuzz.rounds=100000} makes more of them,
 * {@code -Drightsplan.fuzz.seed=7} others.
 */
class FuzzTest {

  private static final int ROUNDS = Integer.getInteger("rightsplan.fuzz.rounds", 30);
  private static final long SEED = Long.getLong("rightsplan.fuzz.seed", 20_210_914L);
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final InputLimits LIMITS = new InputLimits(2_000_000, 100, 50_000);

  /** Reads bytes, or throws what readers document. */
  private interface Reader {
    void read(byte[] bytes) throws IOException;
  }

  private record Case(String name, Reader reader, ImmutableList<byte[]> seeds) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static byte[] file(String name) {
    try {
      ByteSource source = Resources.asByteSource(Resources.getResource("org/rightsplan/" + name));
      return source.read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) throws IOException {
    return InputText.of(new ByteArrayInputStream(bytes), LIMITS);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Case> cases() {
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    Stream<Case> documents =
        Stream.of(
            new Case(
                "stratml",
                bytes ->
                    StratmlReader.of("e", "en")
                        .withLimits(LIMITS)
                        .read(new ByteArrayInputStream(bytes)),
                ImmutableList.of(
                    file("stratml/part1-PMOAI-valid.xml"),
                    file("stratml/part2-SMLC2011-report.xml"))),
            new Case(
                "iati",
                bytes ->
                    IatiReader.of("en").withLimits(LIMITS).read(new ByteArrayInputStream(bytes)),
                ImmutableList.of(
                    file("iati/activity-standard-example-annotated.xml"),
                    file("iati/pyiati-2.03-24-results.xml"))),
            new Case(
                "references",
                bytes -> ReferenceText.find(text(bytes)),
                ImmutableList.of(
                    utf8(
                        "arts. 6 and 7 of the ICCPR, A/HRC/40/6, paras. 28.12, 3 (a) and SDG 16.3"))),
            new Case(
                "changes",
                bytes -> ComparisonCsv.readChanges(text(bytes)),
                ImmutableList.of(utf8(ComparisonCsv.write(diff)))),
            new Case(
                "correlations",
                bytes -> ComparisonCsv.readCorrelationTable(text(bytes)),
                ImmutableList.of(utf8(ComparisonCsv.write(CorrelationTable.of(diff))))),
            new Case(
                "review",
                bytes -> ComparisonCsv.readReview(text(bytes), "a", "b"),
                ImmutableList.of(
                    utf8(
                        "answer,before,after\nsame,sections[0],sections[1]\n,\"sections[0]; sections[1]\",x\n"))));
    EditionCsv csv = EditionCsv.of(SamplePlan.second(), "en");
    Stream<Case> tables =
        Arrays.stream(EditionTable.values())
            .map(
                table ->
                    new Case(
                        table.name(),
                        bytes -> {
                          java.util.Map<EditionTable, String> all =
                              new java.util.HashMap<>(csv.tables());
                          all.put(table, text(bytes));
                          EditionCsvReader.of("e", "en").withLimits(LIMITS).read(all);
                        },
                        ImmutableList.of(utf8(csv.table(table)))));
    return Stream.concat(documents, tables);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsInAValueOrTheDocumentedException(Case tried) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = tried.seeds().get(random.nextInt(tried.seeds().size()));
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        bytes = mutated(bytes, random);
      }
      attempt(tried, bytes, "round " + round + " of seed " + SEED);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void standsKnownAttacks(Case tried) {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE z [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 12; i++) {
      laughs
          .append("<!ENTITY a")
          .append(i)
          .append(" '")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("'>");
    }
    List<String> attacks =
        List.of(
            laughs + "]><StrategicPlan><Name>&a11;</Name></StrategicPlan>",
            "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/x.dtd'><iati-activities/>",
            "<!DOCTYPE r [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><iati-activity/>",
            "<StrategicPlan>".repeat(100_000),
            "<a b='" + "x".repeat(1_000_000) + "'/>",
            "<" + "a".repeat(100_000) + "/>",
            "<StrategicPlan><StrategicPlanCore>"
                + "<Goal/>".repeat(60_000)
                + "</StrategicPlanCore></StrategicPlan>",
            "<?xml version='1.0' encoding='x-no-such'?><StrategicPlan/>",
            "<StrategicPlan xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd'/></StrategicPlan>",
            "title\n" + "x\n".repeat(60_000),
            ",".repeat(500_000),
            "\"".repeat(500_001),
            "value," + "9".repeat(500_000),
            "title,path\nT," + "sections[0].".repeat(50_000) + "objectives[0]\n",
            "path,title\n" + "sections[0]".concat(".sections[0]".repeat(5000)) + ",T\n",
            "\u0000\u0001\uFFFE",
            "art. " + "1, ".repeat(200_000),
            "A" + "/1".repeat(300_000),
            "x".repeat(2_000_001));
    for (String attack : attacks) {
      attempt(tried, utf8(attack), attack.substring(0, Math.min(60, attack.length())));
    }
  }

  private static void attempt(Case tried, byte[] bytes, String what) {
    try {
      assertTimeoutPreemptively(SOON, () -> tried.reader().read(bytes), tried + ", " + what);
    } catch (InputException e) {
      // The documented end of an input that holds nothing.
      if (e.problem().isBlank()) {
        throw new AssertionError(tried + ", " + what, e);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(tried + ", " + what + ": " + e, e);
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
          flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
      case 2 -> spliced(bytes, at, length, new byte[0]);
      case 3 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 4 -> {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + length);
        yield spliced(bytes, at, length, Arrays.copyOfRange(bytes, from, to));
      }
      case 5 -> {
        String[] pieces = {
          "&lol;",
          "]]>",
          "<![CDATA[",
          "<!--",
          "\"",
          "'",
          "\n",
          ";",
          "9".repeat(2000),
          "-0",
          "1e999999999",
          "\u0000",
          "<a>",
          "</Goal>",
          "\uFEFF",
          "2021-02-30",
          "NaN",
          "sections[99999999]",
          "=cmd",
          "\\"
        };
        yield spliced(bytes, at, 0, utf8(pieces[random.nextInt(pieces.length)]));
      }
      default -> spliced(bytes, at, 0, utf8("x".repeat(random.nextInt(50_000))));
    };
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] put) {
    byte[] result = new byte[bytes.length - removed + put.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(put, 0, result, at, put.length);
    System.arraycopy(bytes, at + removed, result, at + put.length, bytes.length - at - removed);
    return result;
  }
}
