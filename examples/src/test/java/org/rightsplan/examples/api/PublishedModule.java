package org.rightsplan.examples.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.ClassPath.ClassInfo;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.rightsplan.interchange.InputText;
import org.rightsplan.model.Plan;

/**
 * A module that users depend on. Its API is what is public in the packages that it exports.
 *
 * @param artifact such as {@code rightsplan-core}
 * @param sources its folder of sources, seen from this module; for what is derived, that of the
 *     twin
 * @param location the jar or the folder of its classes
 */
record PublishedModule(String artifact, Path sources, Path location) {

  static final ImmutableList<PublishedModule> ALL =
      ImmutableList.of(
          module("rightsplan-core", "core", Plan.class),
          module(
              "rightsplan-jackson2",
              "serialization/jackson2",
              org.rightsplan.jackson2.RightsPlanJson.class),
          module(
              "rightsplan-jackson3",
              "serialization/jackson2",
              org.rightsplan.jackson3.RightsPlanJson.class),
          module("rightsplan-interchange", "serialization/interchange", InputText.class));

  private static PublishedModule module(String artifact, String folder, Class<?> one) {
    try {
      return new PublishedModule(
          artifact,
          Path.of("..", folder, "src", "main", "java"),
          Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the committed jar to which the API is compared. */
  Path baseline() {
    return Path.of("..", ".github", "api", artifact + ".jar");
  }

  ImmutableSet<String> exportedPackages() {
    return ModuleFinder.of(location).findAll().stream()
        .map(reference -> reference.descriptor())
        .flatMap(descriptor -> descriptor.exports().stream())
        .map(ModuleDescriptor.Exports::source)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the public types that are not within another one. */
  ImmutableList<Class<?>> topLevelTypes() {
    ImmutableList.Builder<Class<?>> types = ImmutableList.builder();
    for (String exported : exportedPackages()) {
      for (ClassInfo type : classPath().getTopLevelClasses(exported)) {
        Class<?> loaded = type.load();
        if (Modifier.isPublic(loaded.getModifiers())) {
          types.add(loaded);
        }
      }
    }
    return types.build();
  }

  /** Returns all public types, those within others too. */
  ImmutableList<Class<?>> types() {
    ImmutableList.Builder<Class<?>> types = ImmutableList.builder();
    Deque<Class<?>> ahead = new ArrayDeque<>(topLevelTypes());
    while (!ahead.isEmpty()) {
      Class<?> type = ahead.pop();
      types.add(type);
      for (Class<?> inner : type.getDeclaredClasses()) {
        if (Modifier.isPublic(inner.getModifiers()) || Modifier.isProtected(inner.getModifiers())) {
          ahead.push(inner);
        }
      }
    }
    return types.build();
  }

  private static ClassPath classPath() {
    try {
      return ClassPath.from(PublishedModule.class.getClassLoader());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return artifact;
  }
}
