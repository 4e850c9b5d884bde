package org.rightsplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Plan;

/** The house rules: what each package may know of the others, and what users never get to see. */
class ArchitectureTest {

  private static final String ROOT = "org.rightsplan.";

  /** The packages from the lowest floor to the highest, each with those of ours it may import. */
  private static final ImmutableListMultimap<String, String> MAY_IMPORT =
      ImmutableListMultimap.<String, String>builder()
          .putAll("text", "text")
          .putAll("model", "model")
          .putAll("sample", "sample", "model")
          .putAll("validation", "validation", "model", "text")
          .putAll("alignment", "alignment", "model")
          .putAll("diff", "diff", "alignment", "model")
          .putAll("patch", "patch", "diff", "alignment", "model")
          .putAll("lineage", "lineage", "patch", "diff", "alignment", "model")
          .putAll("claim", "claim", "lineage", "patch", "diff", "alignment", "model", "text")
          .putAll(
              "report",
              "report",
              "claim",
              "lineage",
              "patch",
              "diff",
              "alignment",
              "validation",
              "model")
          .build();

  /** Floors that are planned and may still be missing; all others must be there. */
  private static final ImmutableSet<String> NOT_YET_BUILT = ImmutableSet.of();

  private static final JavaClasses CLASSES =
      // The main classes only: the tests and the fixtures stand in another folder.
      new ClassFileImporter()
          .importUrl(Plan.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void everyPackageHasItsPlaceInTheHouse() {
    Set<String> found = packages();
    assertTrue(found.contains("model") && found.contains("sample"), "classes read: " + found);
    for (String name : found) {
      assertTrue(
          MAY_IMPORT.containsKey(floor(name)),
          "no rule says what this package may import: " + name);
    }
    for (String name : MAY_IMPORT.keySet()) {
      assertTrue(found.contains(name) || NOT_YET_BUILT.contains(name), name + " is missing");
    }
  }

  /** A floor may be divided into rooms: {@code report.form} is one of {@code report}. */
  private static String floor(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  @Test
  void theRoomsOfReportsImportOnlyWhatStandsBelowThem() {
    ImmutableListMultimap<String, String> rooms =
        ImmutableListMultimap.<String, String>builder()
            .putAll("report.document", "report", "report.form", "report.picture", "report.wording")
            .putAll("report.picture", "report", "report.form", "report.document", "report.wording")
            .putAll("report.form", "report", "report.picture", "report.wording")
            .putAll("report.wording", "report", "report.form", "report.picture")
            .build();
    for (String room : rooms.keySet()) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + room)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              rooms.get(room).stream().map(other -> ROOT + other).toArray(String[]::new))
          .check(CLASSES);
    }
  }

  @Test
  void packagesImportOnlyWhatStandsBelowThem() {
    for (String name : MAY_IMPORT.keySet()) {
      String[] others =
          MAY_IMPORT.keySet().stream()
              .filter(other -> !MAY_IMPORT.get(name).contains(other))
              .map(other -> ROOT + other + "..")
              .toArray(String[]::new);
      if (others.length == 0) {
        continue;
      }
      noClasses()
          .that()
          .resideInAPackage(ROOT + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          // A floor that is not built yet has no classes; the first test knows which those are.
          .allowEmptyShould(NOT_YET_BUILT.contains(name))
          .check(CLASSES);
    }
  }

  @Test
  void packagesFormNoCycle() {
    SlicesRuleDefinition.slices()
        .matching("org.rightsplan.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void theModelNeedsNothingButTheJdkGuavaAndAnnotations() {
    noClasses()
        .that()
        .resideInAPackage("org.rightsplan.model..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.not(
                resideInAPackage("java..")
                    .or(resideInAPackage("com.google.common.."))
                    .or(resideInAPackage("org.jspecify.annotations.."))
                    .or(resideInAPackage("org.immutables.value.."))
                    .or(resideInAPackage("org.rightsplan.model.."))))
        .check(CLASSES);
  }

  @Test
  void noClassKnowsAMapper() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "com.google.gson..", "jakarta..")
        .check(CLASSES);
  }

  /**
   * Users see {@code Edition} and {@code Edition.Builder}, whatever writes the code behind them.
   */
  @Test
  void noPublicSignatureNamesAGeneratedClass() {
    List<String> leaks = new ArrayList<>();
    int checked = 0;
    for (JavaClass type : CLASSES) {
      if (!isPublic(type) || isGenerated(type)) {
        continue;
      }
      // Inherited ones too: builders inherit nearly all that they offer.
      for (JavaMethod method : type.getAllMethods()) {
        if (method.getModifiers().contains(JavaModifier.PUBLIC)
            && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          checked++;
          if (signature(method).stream().anyMatch(ArchitectureTest::isGenerated)) {
            leaks.add(method.getFullName());
          }
        }
      }
    }
    assertTrue(checked > 300, "methods looked at: " + checked);
    assertEquals(List.of(), leaks);
  }

  @Test
  void everyPackageIsNullMarked() throws ClassNotFoundException {
    Set<String> found = packages();
    assertFalse(found.isEmpty());
    for (String name : found) {
      Class<?> info = Class.forName(ROOT + name + ".package-info");
      assertTrue(info.isAnnotationPresent(NullMarked.class), name + " is not @NullMarked");
    }
  }

  private static Set<String> packages() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().startsWith(ROOT)) {
        names.add(type.getPackageName().substring(ROOT.length()));
      }
    }
    return names;
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  /**
   * Everything a caller must be able to name: result, parameters, exceptions, with type arguments.
   */
  private static ImmutableList<JavaClass> signature(JavaMethod method) {
    ImmutableList.Builder<JavaClass> all = ImmutableList.builder();
    all.addAll(method.getReturnType().getAllInvolvedRawTypes());
    for (JavaType parameter : method.getParameterTypes()) {
      all.addAll(parameter.getAllInvolvedRawTypes());
    }
    all.addAll(method.getExceptionTypes());
    return all.build();
  }

  private static boolean isGenerated(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    String name = outermost.getSimpleName();
    return outermost.getPackageName().startsWith("org.rightsplan")
        && (name.startsWith("Immutable") || (name.startsWith("With") && outermost.isInterface()));
  }
}
