package org.rightsplan.examples.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.rightsplan.examples.ReferencePlans;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;

/**
 * Reading and writing the richest reference edition as JSON, by the library and by plain Jackson
 * with records written by hand ({@link PlainEdition}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  private final RightsPlanJson json = RightsPlanJson.standard();
  private final Edition edition = ReferencePlans.china().editions().get(3);
  private final String document = json.write(edition);
  private final JsonMapper plain = PlainEdition.mapper();
  private final ObjectWriter plainWriter = plain.writerWithDefaultPrettyPrinter();
  private final PlainEdition record;

  /** Reads the document with plain Jackson once. */
  public JsonBenchmark() {
    try {
      record = plain.readValue(document, PlainEdition.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the hand-written records have another shape", e);
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

  /** Writes with plain Jackson, indented too. */
  @Benchmark
  public String writePlainly() throws JsonProcessingException {
    return plainWriter.writeValueAsString(record);
  }
}
