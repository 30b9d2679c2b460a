package io.handoff.benchmark.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.benchmark.TypicalRecord;
import io.handoff.check.catalogue.CheckExamples;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Records to measure with. */
public enum Sample {
  /** A deal of the tests, as people write them: 39 answers and 55 entries, no text twice. */
  TYPICAL,
  /** 40 answers and 60 entries with one text for all, which is read once only. */
  ALIKE,
  /** The record of the examples, on which no check finds anything. */
  CLEAN;

  /** The record. */
  HandoffDocument document() {
    return DocumentJson.read(
        switch (this) {
          case TYPICAL -> deal().path("document").toString();
          case ALIKE -> TypicalRecord.document().toString();
          case CLEAN -> CheckExamples.base().toString();
        });
  }

  private static JsonNode deal() {
    try (InputStream file = Sample.class.getResourceAsStream("/deals/furniture-returns.json")) {
      return DocumentJson.mapper().readTree(Objects.requireNonNull(file, "the deal is not there"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
