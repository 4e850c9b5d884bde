package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.EditionPatch;

/** Whatever is written is valid by the schema of its type. */
class SchemaProperties {

  private final RightsPlanJson json = RightsPlanJson.standard();

  @Property(tries = 50)
  void plans(@ForAll Plan plan) {
    assertValid(Plan.class, plan);
  }

  @Property(tries = 2000)
  void valuesOfEveryType(@ForAll("values") RoundTripProperties.Value<?> value) {
    assertValid(value.type(), value.content());
  }

  @Provide
  Arbitrary<RoundTripProperties.Value<?>> values() {
    return new RoundTripProperties().values();
  }

  @Property(tries = 20)
  void comparisons(@ForAll EditionPair pair) {
    EditionDiff diff = EditionDiff.between(pair.before(), pair.after());
    assertValid(EditionDiff.class, diff);
    assertValid(Alignment.class, diff.alignment());
    assertValid(EditionPatch.class, EditionPatch.of(diff));
  }

  private void assertValid(Class<?> type, Object value) {
    assertEquals(List.of(), Schemas.errors(type, json.write(value)));
  }
}
