package io.handoff.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.catalogue.CheckCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueIsDocumentedTest {

  @Test
  void inTheReadmeRowByRow() throws IOException {
    List<String> rows =
        CheckCatalogue.descriptions().stream()
            .map(
                check ->
                    "| `%s` | %s | %s |".formatted(check.id(), check.severity(), check.title()))
            .toList();

    assertThat(
            Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `HO-")))
        .containsExactlyElementsOf(rows);
  }
}
