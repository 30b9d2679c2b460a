package io.handoff.contracts.trail;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Checks the trail in a file, with no server: {@code -Dtrail=file.json}, {@code -Dhead=hash}. */
public final class VerifyTrail {

  private VerifyTrail() {}

  /** Prints what is wrong, or the hash of the last entry; exits with 1 when something is wrong. */
  public static void main(String[] arguments) throws IOException {
    String file = System.getProperty("trail");
    if (file == null) {
      System.out.println("Say which file: -Dtrail=trail.json");
      System.exit(2);
      return;
    }
    JsonNode trail = DocumentJson.mapper().readTree(Path.of(file).toFile());
    List<String> faults = TrailCheck.faults(trail, System.getProperty("head"));
    if (!faults.isEmpty()) {
      faults.forEach(System.out::println);
      System.exit(1);
    }
    System.out.printf(
        "Nothing was changed: %d entries, and the last has the hash %s%n",
        trail.size(), trail.get(trail.size() - 1).path(TrailHash.HASH).asText("none"));
  }
}
