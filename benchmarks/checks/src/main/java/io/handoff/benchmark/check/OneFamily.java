package io.handoff.benchmark.check;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Family;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckCatalogue;
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

/** The checks of one family over the typical record, so that a slow one shows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class OneFamily {

  /** Which family. */
  @Param public Family family = Family.SCOPE;

  private final HandoffDocument document = Sample.TYPICAL.document();
  private CheckDocument checks = new CheckDocument(List.of());

  /** Picks its checks. */
  @Setup
  public void pick() {
    checks =
        new CheckDocument(
            CheckCatalogue.all().stream()
                .filter(check -> check.description().family() == family)
                .toList());
  }

  /** One run, with the walk that every run begins with. */
  @Benchmark
  public List<Finding> run() {
    return checks.findings(CheckedRecord.of(document, TemplateRules.shipped(), Vocabulary.none()));
  }
}
