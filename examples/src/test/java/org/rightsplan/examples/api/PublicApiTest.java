package org.rightsplan.examples.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.jackson2.RightsPlanModule;

/** What users see of the modules, and since when. */
class PublicApiTest {

  /** Whose types may stand in signatures beside our own. */
  private static final ImmutableList<String> KNOWN_TO_USERS =
      ImmutableList.of(
          "java.",
          "com.google.common.",
          "com.fasterxml.jackson.core.",
          "com.fasterxml.jackson.databind.",
          "tools.jackson.core.",
          "tools.jackson.databind.");

  private static final Pattern SINCE = Pattern.compile("@since (\\d+\\.\\d+\\.\\d+)\\s");

  static List<PublishedModule> modules() {
    return PublishedModule.ALL;
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aSignatureNamesOnlyWhatUsersCanName(PublishedModule module) {
    Set<Class<?>> ours = new HashSet<>();
    PublishedModule.ALL.forEach(each -> ours.addAll(each.types()));
    Set<String> leaks = new TreeSet<>();
    int looked = 0;
    for (Class<?> type : module.types()) {
      for (Executable member : executables(type)) {
        looked++;
        for (Class<?> named : namedBy(member)) {
          if (!ours.contains(named) && !isKnown(named)) {
            leaks.add(member + " names " + named.getName());
          }
        }
      }
      for (Field field : type.getFields()) {
        for (Class<?> named : rawTypes(field.getGenericType())) {
          if (!ours.contains(named) && !isKnown(named)) {
            leaks.add(field + " names " + named.getName());
          }
        }
      }
    }
    assertTrue(looked > 10, "methods looked at: " + looked);
    assertEquals(Set.of(), leaks);
  }

  private static boolean isKnown(Class<?> type) {
    return type.isPrimitive() || KNOWN_TO_USERS.stream().anyMatch(type.getName()::startsWith);
  }

  /** Inherited ones too: builders inherit nearly all that they offer. */
  private static List<Executable> executables(Class<?> type) {
    List<Executable> all = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (!method.isSynthetic()) {
        all.add(method);
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (Modifier.isPublic(constructor.getModifiers())) {
        all.add(constructor);
      }
    }
    return all;
  }

  private static Set<Class<?>> namedBy(Executable member) {
    Set<Class<?>> named = new HashSet<>();
    if (member instanceof Method method) {
      named.addAll(rawTypes(method.getGenericReturnType()));
    }
    for (Type parameter : member.getGenericParameterTypes()) {
      named.addAll(rawTypes(parameter));
    }
    for (Type exception : member.getGenericExceptionTypes()) {
      named.addAll(rawTypes(exception));
    }
    for (TypeVariable<?> variable : member.getTypeParameters()) {
      for (Type bound : variable.getBounds()) {
        named.addAll(rawTypes(bound));
      }
    }
    return named;
  }

  /** Returns a type with its arguments, and those of theirs. */
  private static Set<Class<?>> rawTypes(Type whole) {
    Set<Class<?>> raw = new HashSet<>();
    Deque<Type> ahead = new ArrayDeque<>(List.of(whole));
    while (!ahead.isEmpty()) {
      Type type = ahead.pop();
      if (type instanceof ParameterizedType parameterized) {
        ahead.push(parameterized.getRawType());
        Arrays.asList(parameterized.getActualTypeArguments()).forEach(ahead::push);
      } else if (type instanceof WildcardType wildcard) {
        Arrays.asList(wildcard.getUpperBounds()).forEach(ahead::push);
        Arrays.asList(wildcard.getLowerBounds()).forEach(ahead::push);
      } else if (type instanceof GenericArrayType array) {
        ahead.push(array.getGenericComponentType());
      } else if (type instanceof Class<?> plain && plain.isArray()) {
        ahead.push(plain.getComponentType());
      } else {
        // The bounds of a variable are looked at where it is declared.
        raw.add(type instanceof TypeVariable ? Object.class : TypeToken.of(type).getRawType());
      }
    }
    return raw;
  }

  /**
   * A package says since when it is there, and that holds for all types in it; one that came later
   * says so itself.
   */
  @ParameterizedTest
  @MethodSource("modules")
  void everyTypeSaysSinceWhenItIsThere(PublishedModule module) throws IOException {
    String release = new RightsPlanModule().version().toString().replace("-SNAPSHOT", "");
    Set<String> released = baselineTypes(module);
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : module.topLevelTypes()) {
      // The twin's sources are those of the other twin.
      Path source =
          module
              .sources()
              .resolve(type.getName().replace("jackson3", "jackson2").replace('.', '/') + ".java");
      String since = since(source);
      if (since.isEmpty()) {
        since = since(source.resolveSibling("package-info.java"));
      }
      boolean isNew = !released.contains(type.getName());
      if (since.isEmpty() || (isNew && !since.equals(release))) {
        wrong.add(type.getName() + ": expected @since " + (isNew ? release : "") + " " + since);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /** Returns the first version named, that of the type itself, or an empty text. */
  private static String since(Path source) throws IOException {
    Matcher since = SINCE.matcher(Files.readString(source));
    return since.find() ? since.group(1) : "";
  }

  private static Set<String> baselineTypes(PublishedModule module) throws IOException {
    try (JarFile jar = new JarFile(module.baseline().toFile())) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  @Test
  void theBaselineHoldsEveryModule() throws IOException {
    for (PublishedModule module : PublishedModule.ALL) {
      assertTrue(baselineTypes(module).size() > 3, module + " has no baseline");
    }
  }
}
