package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/** An edition as a folder with a file for each of its tables, {@code objectives.csv} and others. */
final class CsvFolder {

  private static final String ENDING = ".csv";

  /** What else a file of values between separators may be called. */
  private static final ImmutableList<String> ENDINGS = ImmutableList.of(ENDING, ".tsv");

  /** What a finding about a folder is about. */
  private enum Code implements FindingCode {
    /** A file looks like a table and is none of ours; it is passed over. */
    UNKNOWN_TABLE;

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  private CsvFolder() {}

  /** Tells whether an argument names a folder that is there. */
  static boolean isFolder(String argument) {
    return !argument.equals(Source.STANDARD_INPUT) && Files.isDirectory(Source.path(argument));
  }

  /**
   * Reads the tables of a folder. Other files in it do not count; of tables that are none of ours
   * there is a finding.
   */
  static PlanFile read(String folder, Host host, TextSettings settings) {
    ImmutableList.Builder<InputFinding> findings = ImmutableList.builder();
    Map<EditionTable, Source> sources = new EnumMap<>(EditionTable.class);
    for (String name : names(folder)) {
      Optional<EditionTable> table = table(name);
      if (table.isPresent() && !sources.containsKey(table.get())) {
        sources.put(table.get(), Source.read(inside(folder, name), host));
      } else if (ENDINGS.contains("." + Source.extensionOf(name))) {
        findings.add(
            InputFinding.of(
                Code.UNKNOWN_TABLE,
                InputPlace.START.in(name),
                "",
                "expected one file for each of " + expected() + "; this one is passed over"));
      }
    }
    if (sources.isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          folder + ": error: expected a folder with tables, " + expected() + ", but it has none");
    }
    ImmutableMap<String, String> files =
        sources.entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    entry -> entry.getKey().partName(),
                    entry -> entry.getValue().name().substring(inside(folder, "").length())));
    try {
      Reading<Edition> reading =
          EditionCsvReader.of(settings.idOf(folder), settings.language())
              .withMapping(settings.columns())
              .read(Maps.transformValues(sources, Source::text));
      return PlanFile.of(
          folder,
          new Reading<>(
              reading.value(),
              findings.addAll(inFiles(reading.findings(), files)).build(),
              inFiles(reading.losses(), files)));
    } catch (InputException e) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Messages.place(folder, inFile(e.place(), files)) + ": error: " + e.problem(),
          e);
    }
  }

  private static ImmutableList<InputFinding> inFiles(
      List<InputFinding> findings, Map<String, String> files) {
    return findings.stream()
        .map(
            found ->
                new InputFinding(
                    found.code(),
                    found.severity(),
                    inFile(found.place(), files),
                    found.text(),
                    found.message()))
        .collect(ImmutableList.toImmutableList());
  }

  private static InputPlace inFile(InputPlace place, Map<String, String> files) {
    return place.in(files.getOrDefault(place.part(), place.part()));
  }

  /** {@return the path of a file in a folder, in the words of the user} */
  static String inside(String folder, String name) {
    return (folder.endsWith("/") || folder.endsWith("\\") ? folder : folder + "/") + name;
  }

  private static List<String> names(String folder) {
    try (Stream<Path> inside = Files.list(Source.path(folder))) {
      return inside
          .filter(file -> !Files.isDirectory(file))
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Failure(ExitCode.FILE, folder + ": " + Source.reason(e, "read"), e);
    }
  }

  private static Optional<EditionTable> table(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(EditionTable.values())
        .filter(
            table -> ENDINGS.stream().anyMatch(ending -> lower.equals(table.partName() + ending)))
        .findFirst();
  }

  private static String expected() {
    return Arrays.stream(EditionTable.values())
        .map(CsvFolder::fileName)
        .collect(Collectors.joining(", "));
  }

  private static String fileName(EditionTable table) {
    return table.partName() + ENDING;
  }

  /** Returns the text of each file, by its name; all of them, so that none of before is left. */
  static ImmutableMap<String, String> write(EditionCsv csv) {
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    for (EditionTable table : EditionTable.values()) {
      files.put(fileName(table), csv.table(table));
    }
    return files.buildOrThrow();
  }
}
