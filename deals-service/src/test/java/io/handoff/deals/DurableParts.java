package io.handoff.deals;

import io.handoff.embedded.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same parts, with a PostgreSQL that waits for the disk at every commit. */
public final class DurableParts extends Parts {

  @Override
  DatabaseSettings settings() {
    try {
      Path kept = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "durable");
      return DatabaseSettings.keptIn(kept);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
