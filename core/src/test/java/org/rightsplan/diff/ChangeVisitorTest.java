package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsplan.sample.SamplePlan;

/** Nobody who visits changes can forget a kind. */
class ChangeVisitorTest {

  @Test
  void theVisitorHasOneMethodForEachKindAndNoDefaults() {
    Set<Class<?>> visited =
        Arrays.stream(Change.Visitor.class.getDeclaredMethods())
            .map(method -> method.getParameterTypes()[0])
            .collect(Collectors.toSet());
    assertEquals(Set.of(Change.class.getPermittedSubclasses()), visited);
    assertEquals(
        Change.class.getPermittedSubclasses().length,
        Change.Visitor.class.getDeclaredMethods().length);
    for (Method method : Change.Visitor.class.getDeclaredMethods()) {
      assertTrue(!method.isDefault(), method.toString());
    }
  }

  @Test
  void everyChangeAcceptsAsWhatItIs() {
    Change.Visitor<?> visitor =
        (Change.Visitor<?>)
            Proxy.newProxyInstance(
                Change.class.getClassLoader(),
                new Class<?>[] {Change.Visitor.class},
                (proxy, method, arguments) -> method.getParameterTypes()[0]);
    EditionDiff there = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    EditionDiff back = EditionDiff.between(SamplePlan.second(), SamplePlan.first());
    long seen =
        Stream.of(there, back)
            .flatMap(diff -> diff.entries().stream())
            .flatMap(entry -> entry.changes().stream())
            .peek(change -> assertEquals(change.getClass(), change.accept(visitor)))
            .map(Object::getClass)
            .distinct()
            .count();
    assertTrue(seen >= 15, "kinds seen: " + seen);
  }
}
