package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.claim.Claim;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.lineage.ThreadEvent;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.patch.FacetUpdate;

/** Jackson passes over a mix-in's method that matches nothing; these tests do not. */
class MixInTest {

  static Stream<Arguments> mixIns() {
    return MixIns.TABLE.entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  static Stream<Arguments> types() {
    return MixIns.TABLE.entrySet().stream()
        .filter(entry -> !isBuilder(entry.getKey()) && !entry.getKey().isSealed())
        .filter(entry -> entry.getValue().isAnnotationPresent(JsonPropertyOrder.class))
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  static Stream<Arguments> builders() {
    return MixIns.TABLE.entrySet().stream()
        .filter(entry -> isBuilder(entry.getKey()))
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("mixIns")
  void everyMethodOfAMixInExistsInItsTarget(Class<?> target, Class<?> mixIn) throws Exception {
    for (Method method : mixIn.getDeclaredMethods()) {
      if (!method.isSynthetic()) { // such as the probes of a coverage tool
        Method met = target.getMethod(method.getName(), method.getParameterTypes());
        assertTrue(method.getReturnType().isAssignableFrom(met.getReturnType()), method::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyAttributeOfATypeHasAPropertyOfItsName(Class<?> type, Class<?> mixIn) {
    assertEquals(attributes(type), properties(mixIn.getDeclaredMethods()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theOrderNamesEveryProperty(Class<?> type, Class<?> mixIn) {
    List<String> order = List.of(mixIn.getAnnotation(JsonPropertyOrder.class).value());
    assertEquals(attributes(type), new TreeSet<>(order));
    assertEquals(attributes(type).size(), order.size());
  }

  @ParameterizedTest
  @MethodSource("builders")
  void everyAttributeOfATypeCanBeRead(Class<?> builder, Class<?> mixIn) {
    assertEquals(attributes(builder.getEnclosingClass()), properties(mixIn.getDeclaredMethods()));
    assertEquals(attributes(builder.getEnclosingClass()).size(), named(mixIn).size());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyComponentOfARecordCanBeRead(Class<?> type, Class<?> mixIn) throws Exception {
    if (FORMS.containsKey(type)) {
      assertEquals(properties(mixIn.getDeclaredMethods()), attributes(FORMS.get(type)));
      return;
    }
    if (type == LocalizedText.class) {
      assertEquals(
          attributes(type), new TreeSet<>(new LocalizedTextReader().getKnownPropertyNames()));
      return;
    }
    if (!type.isRecord()) {
      assertTrue(
          factory(mixIn).isPresent()
              || MixIns.TABLE.containsKey(Class.forName(type.getName() + "$Builder")));
      return;
    }
    Constructor<?> creator = mixIn.getDeclaredConstructors()[0];
    assertNotNull(type.getConstructor(creator.getParameterTypes()));
    assertEquals(
        components(type).toList(),
        Arrays.stream(creator.getParameters())
            .map(parameter -> parameter.getAnnotation(JsonProperty.class).value())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("mixIns")
  void everyOptionalAttributeIsWrittenAndReadByOurselves(Class<?> type, Class<?> mixIn) {
    List<Executable> members = new ArrayList<>(List.of(mixIn.getDeclaredMethods()));
    members.addAll(List.of(mixIn.getDeclaredConstructors()));
    @Nullable Class<?> form = FORMS.get(type);
    if (form != null) {
      members.addAll(List.of(form.getDeclaredConstructors()));
    }
    for (Executable member : members) {
      if (member instanceof Method method && isOptional(method.getReturnType())) {
        assertTrue(method.isAnnotationPresent(Form.Maybe.class), method::toString);
      }
      for (Parameter parameter : member.getParameters()) {
        if (isOptional(parameter.getType())) {
          assertTrue(parameter.isAnnotationPresent(Form.Maybe.class), member::toString);
          // The reader reads no other.
          assertEquals(Optional.class, parameter.getType());
        }
      }
    }
  }

  /** What a mapper says of null and absent components by default would apply to any other. */
  @ParameterizedTest
  @MethodSource("mixIns")
  void everyComponentSaysWhatItsAbsenceMeans(Class<?> type, Class<?> mixIn) {
    List<Executable> members = new ArrayList<>(List.of(mixIn.getDeclaredConstructors()));
    @Nullable Class<?> form = FORMS.get(type);
    if (form != null) {
      members.addAll(List.of(form.getDeclaredConstructors()));
    }
    for (Executable member : members) {
      for (Parameter parameter : member.getParameters()) {
        if (parameter.isAnnotationPresent(JsonProperty.class)) {
          assertTrue(
              Arrays.stream(parameter.getAnnotations())
                  .anyMatch(said -> said.annotationType().getDeclaringClass() == Form.class),
              parameter + " of " + member);
        }
      }
    }
  }

  private static boolean isOptional(Class<?> type) {
    return type.getName().startsWith("java.util.Optional");
  }

  @ParameterizedTest
  @MethodSource("mixIns")
  void everyKindOfASealedTypeHasOneName(Class<?> type, Class<?> mixIn) {
    if (!type.isSealed()) {
      assertFalse(mixIn.isAnnotationPresent(JsonSubTypes.class));
      return;
    }
    JsonSubTypes.Type[] kinds = mixIn.getAnnotation(JsonSubTypes.class).value();
    assertEquals(
        Set.of(type.getPermittedSubclasses()),
        Arrays.stream(kinds).map(JsonSubTypes.Type::value).collect(Collectors.toSet()));
    for (JsonSubTypes.Type kind : kinds) {
      Class<?> own = MixIns.TABLE.get(kind.value());
      assertEquals(kind.name(), own == null ? "" : own.getAnnotation(JsonTypeName.class).value());
    }
  }

  @Test
  void everyConstantsTypeOfTheModelIsAText() throws Exception {
    Set<Class<?>> texts = Texts.ALL.stream().map(Texts::type).collect(Collectors.toSet());
    for (Class<?> type : MixIns.TABLE.keySet()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getReturnType().isEnum() && Modifier.isPublic(method.getModifiers())) {
          assertTrue(texts.contains(method.getReturnType()), method::toString);
        }
      }
    }
  }

  static final List<Class<?>> PLAN_PARTS =
      MixIns.TABLE.keySet().stream().filter(type -> !isBuilder(type)).toList();

  @ParameterizedTest
  @FieldSource("PLAN_PARTS")
  void theTableHoldsTypesOfTheseRoomsOnly(Class<?> type) {
    assertTrue(
        Set.of(
                Plan.class.getPackageName(),
                Claim.class.getPackageName(),
                Alignment.class.getPackageName(),
                EditionDiff.class.getPackageName(),
                EditionPatch.class.getPackageName(),
                Lineage.class.getPackageName())
            .contains(type.getPackageName()),
        type::toString);
  }

  private static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().equals("Builder");
  }

  /** The types that are read by way of a record. */
  private static final Map<Class<?>, Class<?>> FORMS =
      Map.of(
          EditionDiff.class, DiffForm.class,
          ElementChange.class, DiffForm.Entry.class,
          Lineage.class, LineageForm.class,
          ElementThread.class, LineageForm.ThreadForm.class,
          ThreadEvent.class, LineageForm.EventForm.class,
          FacetUpdate.class, FacetForm.class);

  private static Optional<Method> factory(@Nullable Class<?> mixIn) {
    return mixIn == null
        ? Optional.empty()
        : Arrays.stream(mixIn.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(JsonCreator.class))
            .findFirst();
  }

  private static Stream<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
  }

  private static Set<String> attributes(Class<?> type) {
    if (type.isRecord()) {
      return components(type).collect(Collectors.toCollection(TreeSet::new));
    }
    if (FORMS.containsKey(type)) {
      return attributes(FORMS.get(type));
    }
    Optional<Method> factory = factory(MixIns.TABLE.get(type));
    if (factory.isPresent()) {
      return Arrays.stream(factory.get().getParameters())
          .map(parameter -> parameter.getAnnotation(JsonProperty.class).value())
          .collect(Collectors.toCollection(TreeSet::new));
    }
    // The generated class has one field for each attribute, abstract or with a default.
    Set<String> all = new TreeSet<>();
    for (Method method : builderOf(type).getMethods()) {
      boolean setter =
          method.getParameterCount() == 1
              && !method.getName().matches("(from|equals|wait|(add|put)[A-Z].*)");
      if (setter) {
        all.add(method.getName());
      }
    }
    return all;
  }

  private static Class<?> builderOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(MixInTest::isBuilder)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> properties(Method[] methods) {
    return Arrays.stream(methods)
        .filter(method -> method.isAnnotationPresent(JsonProperty.class))
        .peek(
            method ->
                assertEquals(method.getName(), method.getAnnotation(JsonProperty.class).value()))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Method> named(Class<?> mixIn) {
    return Arrays.stream(mixIn.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonProperty.class))
        .toList();
  }
}
