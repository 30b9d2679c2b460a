package io.handoff.check.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.template.TemplateRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A whole deal, with the defects that were planted in it and the places that only look like some.
 *
 * @param document the handoff document as it stands in the file
 * @param traps paths of what looks like a defect and is fine
 */
record Deal(String name, JsonNode document, List<Defect> defects, List<String> traps) {

  /**
   * A planted defect.
   *
   * @param paths a finding whose path begins with one of these has found it
   */
  record Defect(List<String> paths, String kind, Severity severity) {

    boolean isFoundBy(Finding finding) {
      return paths.stream().anyMatch(path -> lies(place(finding), path));
    }

    boolean isFoundBy(List<Finding> findings) {
      return findings.stream().anyMatch(this::isFoundBy);
    }
  }

  /** Every deal, by name. */
  static List<Deal> all() {
    try (Stream<Path> files = Files.list(Path.of(folder()))) {
      return files.sorted().map(Deal::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the shipped catalogue finds in it. */
  List<Finding> findings() {
    return findings(document);
  }

  /** What the shipped catalogue finds in a document. */
  static List<Finding> findings(JsonNode document) {
    return new CheckDocument()
        .findings(
            CheckedRecord.of(
                DocumentJson.read(document.toString()),
                TemplateRules.shipped(),
                Vocabulary.none()));
  }

  /** Findings that no planted defect accounts for. */
  List<Finding> falseAlarms(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> defects.stream().noneMatch(defect -> defect.isFoundBy(finding)))
        .toList();
  }

  /** What a finding is about, with the slot that is missing there, if any. */
  private static String place(Finding finding) {
    return finding.id().substring(finding.check().length() + 1).replace(':', '.');
  }

  /** Whether a path is another one, or within it. */
  static boolean lies(String path, String within) {
    return path.equals(within) || path.startsWith(within + ".");
  }

  private static URI folder() {
    try {
      return Objects.requireNonNull(Deal.class.getResource("/deals")).toURI();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Deal read(Path file) {
    try {
      JsonNode json = DocumentJson.mapper().readTree(Files.readString(file));
      return new Deal(
          json.path("name").asText(),
          json.path("document"),
          elements(json.path("defects"))
              .map(
                  defect ->
                      new Defect(
                          elements(defect.path("paths")).map(JsonNode::asText).toList(),
                          defect.path("kind").asText(),
                          Severity.valueOf(defect.path("severity").asText())))
              .toList(),
          elements(json.path("traps")).map(trap -> trap.path("path").asText()).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return name;
  }
}
