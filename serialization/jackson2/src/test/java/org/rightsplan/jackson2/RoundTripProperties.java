package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanArbitraries;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Plan;

/**
 * Whatever is written is read back as an equal value, and written again as the same text.
 *
 * <p>These run on the class path and on the module path; the fixtures are on the class path in both
 * runs, where jqwik finds their provider.
 */
class RoundTripProperties {

  /** What is computed from an edition and has no JSON form of its own. */
  static final ImmutableSet<Class<?>> NOT_WRITTEN =
      ImmutableSet.of(Elements.class, Located.class, EditionPair.class);

  private final RightsPlanJson json = RightsPlanJson.standard();

  @Property(tries = 300)
  void plans(@ForAll Plan plan) throws IOException {
    assertRoundTrip(Plan.class, plan);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    json.writeTo(plan, bytes);
    assertEquals(plan, json.readPlan(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Property(tries = 300)
  void editionsOfAPair(@ForAll EditionPair pair) {
    assertRoundTrip(Edition.class, pair.before());
    assertRoundTrip(Edition.class, pair.after());
    assertEquals(
        pair.before().equals(pair.after()),
        json.write(pair.before()).equals(json.write(pair.after())));
  }

  @Property(tries = 20)
  void deepEditions(@ForAll("deep") Edition edition) {
    assertRoundTrip(Edition.class, edition);
  }

  @Provide
  Arbitrary<Edition> deep() {
    return PlanArbitraries.nestedEditions(60);
  }

  @Property(tries = 5000)
  void valuesOfEveryType(@ForAll("values") Value<?> value) {
    value.assertRoundTrip(json);
  }

  @Provide
  Arbitrary<Value<?>> values() {
    return Arbitraries.of(Sets.difference(PlanArbitraries.types(), NOT_WRITTEN))
        .flatMap(RoundTripProperties::valuesOf);
  }

  static <T> Arbitrary<Value<?>> valuesOf(Class<T> type) {
    return PlanArbitraries.of(type).map(content -> new Value<>(type, content));
  }

  private <T> void assertRoundTrip(Class<T> type, T value) {
    new Value<>(type, value).assertRoundTrip(json);
  }

  /** A value with the type as which it is read. */
  record Value<T>(Class<T> type, T content) {

    void assertRoundTrip(RightsPlanJson json) {
      String written = json.write(content);
      T read = json.read(written, type);
      assertEquals(content, read);
      assertEquals(content.hashCode(), read.hashCode());
      assertEquals(written, json.write(content));
      assertEquals(written, json.write(read));
    }
  }
}
