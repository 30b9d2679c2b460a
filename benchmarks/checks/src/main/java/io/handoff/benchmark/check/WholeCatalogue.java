package io.handoff.benchmark.check;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.TemplateRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every check over one record, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
public class WholeCatalogue {

  /** Which record. */
  @Param public Sample record = Sample.TYPICAL;

  private final CheckDocument checks = new CheckDocument();
  private HandoffDocument document = HandoffDocument.empty();

  /** Reads the record. */
  @Setup
  public void read() {
    document = record.document();
  }

  /** One run. */
  @Benchmark
  public List<Finding> run() {
    return checks.findings(CheckedRecord.of(document, TemplateRules.shipped(), Vocabulary.none()));
  }
}
