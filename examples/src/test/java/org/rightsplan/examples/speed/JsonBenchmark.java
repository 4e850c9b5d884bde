package org.rightsplan.examples.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rightsplan.examples.ReferencePlans;
import org.rightsplan.examples.quality.Scenario;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;

/**
 * Reading and writing editions as JSON, by the library and by plain Jackson with records written by
 * hand ({@link PlainEdition}), which gives the same characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  /** Which edition: the richest reference edition, or a generated one of 200 plain tasks. */
  @Param({"reference", "generated"})
  String content = "reference";

  private final RightsPlanJson json = RightsPlanJson.standard();
  private final JsonMapper plain = PlainEdition.mapper();
  private final ObjectWriter plainWriter = PlainEdition.writer();

  private Edition edition = ReferencePlans.china().editions().get(3);
  private String document = "";
  private @Nullable PlainEdition record;

  /** Writes the document, and sees to it that both mean and write the same. */
  @Setup
  public void prepare() throws JsonProcessingException {
    if (content.equals("generated")) {
      edition = Scenario.ORDINARY.pair(LibraryBenchmark.TASKS, 1).after();
    }
    document = json.write(edition);
    record = plain.readValue(document, PlainEdition.class);
    if (!document.equals(plainWriter.writeValueAsString(record) + "\n")) {
      throw new IllegalStateException("the hand-written records have another shape");
    }
  }

  /** Reads with the library. */
  @Benchmark
  public Edition read() {
    return json.readEdition(document);
  }

  /** Writes with the library. */
  @Benchmark
  public String write() {
    return json.write(edition);
  }

  /** Reads with plain Jackson. */
  @Benchmark
  public PlainEdition readPlainly() throws JsonProcessingException {
    return plain.readValue(document, PlainEdition.class);
  }

  /** Writes with plain Jackson. */
  @Benchmark
  public String writePlainly() throws JsonProcessingException {
    return plainWriter.writeValueAsString(record);
  }
}
