package io.handoff.check.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.MergePatch;
import io.handoff.contracts.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A whole deal with one thing told in two places, in other words: differently, or in a way that
 * only looks different.
 *
 * @param planted whether the two places contradict each other
 * @param open whether it is known that the catalogue does not judge it rightly
 * @param paths both places; a finding within one of them has found it
 * @param patch what is changed in the deal, as an RFC 7396 merge patch
 */
record DealVariant(
    String id,
    Deal base,
    String kind,
    boolean planted,
    boolean open,
    List<String> paths,
    JsonNode patch) {

  /** Every variant of these deals. */
  static List<DealVariant> of(List<Deal> deals) {
    try (Stream<Path> files = Files.list(Path.of(folder()))) {
      return files.sorted().flatMap(DealVariant::lines).map(line -> read(line, deals)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The blocking findings that the deal does not have as it was. */
  List<Finding> newFindings(List<Finding> before) {
    Set<String> known = before.stream().map(Finding::id).collect(Collectors.toSet());
    return Deal.findings(MergePatch.apply(base.document(), patch)).stream()
        .filter(Finding::isBlocking)
        .filter(finding -> !known.contains(finding.id()))
        .toList();
  }

  /** Whether what was found is what was to be found. */
  boolean isJudgedRightly(List<Finding> found) {
    return planted ? found.stream().anyMatch(this::isAtPlace) : found.isEmpty();
  }

  private boolean isAtPlace(Finding finding) {
    return paths.stream().anyMatch(path -> Deal.lies(finding.path(), path));
  }

  private static URI folder() {
    try {
      return Objects.requireNonNull(DealVariant.class.getResource("/deal-variants")).toURI();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DealVariant read(String line, List<Deal> deals) {
    try {
      JsonNode json = DocumentJson.mapper().readTree(line);
      String base = json.path("base").asText();
      return new DealVariant(
          json.path("id").asText(),
          deals.stream().filter(deal -> deal.name().equals(base)).findFirst().orElseThrow(),
          json.path("kind").asText(),
          json.path("planted").asBoolean(),
          json.path("open").asBoolean(),
          StreamSupport.stream(json.path("paths").spliterator(), false)
              .map(JsonNode::asText)
              .toList(),
          json.path("merge"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(line, unreadable);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
