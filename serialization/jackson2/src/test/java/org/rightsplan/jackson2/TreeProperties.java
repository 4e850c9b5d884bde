package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Sets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.fixtures.PlanArbitraries;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Quantity;

/** Whatever becomes a tree, or is converted, comes back as an equal value. */
class TreeProperties {

  private static final ObjectMapper PLAIN =
      JsonMapper.builder().addModule(new RightsPlanModule()).build();

  /** With the settings that the module's documentation names. */
  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .addModule(new RightsPlanModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Property(tries = 300)
  void plans(@ForAll Plan plan) throws JsonProcessingException {
    assertEquals(plan, PLAIN.convertValue(plan, Plan.class));
    JsonNode tree = EXACT.valueToTree(plan);
    assertEquals(plan, EXACT.treeToValue(tree, Plan.class));
    assertEquals(tree, EXACT.readTree(EXACT.writeValueAsString(plan)));
  }

  @Property(tries = 2000)
  void quantities(@ForAll("quantities") Quantity quantity) throws JsonProcessingException {
    assertEquals(quantity, PLAIN.convertValue(quantity, Quantity.class));
    assertEquals(
        quantity, EXACT.treeToValue(EXACT.<JsonNode>valueToTree(quantity), Quantity.class));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return PlanArbitraries.of(Quantity.class);
  }

  @Property(tries = 2000)
  void valuesOfEveryType(@ForAll("values") RoundTripProperties.Value<?> value)
      throws JsonProcessingException {
    assertEquals(value.content(), PLAIN.convertValue(value.content(), value.type()));
    assertEquals(
        value.content(),
        EXACT.treeToValue(EXACT.<JsonNode>valueToTree(value.content()), value.type()));
  }

  @Provide
  Arbitrary<RoundTripProperties.Value<?>> values() {
    return Arbitraries.of(Sets.difference(PlanArbitraries.types(), RoundTripProperties.NOT_WRITTEN))
        .flatMap(RoundTripProperties::valuesOf);
  }
}
