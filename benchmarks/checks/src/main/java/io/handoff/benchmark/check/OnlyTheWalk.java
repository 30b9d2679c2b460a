package io.handoff.benchmark.check;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What every run begins with, whichever checks follow: the walk over the record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class OnlyTheWalk {

  private final HandoffDocument document = Sample.TYPICAL.document();

  /** One walk. */
  @Benchmark
  public CheckedRecord run() {
    return CheckedRecord.of(document, TemplateRules.shipped(), Vocabulary.none());
  }
}
