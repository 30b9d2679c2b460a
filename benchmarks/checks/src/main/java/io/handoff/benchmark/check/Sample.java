package io.handoff.benchmark.check;

import io.handoff.benchmark.TypicalRecord;
import io.handoff.check.catalogue.CheckExamples;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;

/** Records to measure with. */
public enum Sample {
  /** 40 answers and 60 entries, most of them with something to find. */
  TYPICAL,
  /** The record of the examples, on which no check finds anything. */
  CLEAN;

  /** The record. */
  HandoffDocument document() {
    return DocumentJson.read(
        (this == CLEAN ? CheckExamples.base() : TypicalRecord.document()).toString());
  }
}
