package io.handoff.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed schemas are what the records say; -Dhandoff.schemas.write=true rewrites them. */
class SchemasTest {

  private static final Path DIRECTORY = Path.of("src/main/resources/schemas");
  private static final Map<String, String> GENERATED = Schemas.generate();

  @BeforeAll
  static void rewriteWhenAsked() throws IOException {
    if (Boolean.getBoolean("handoff.schemas.write")) {
      for (Map.Entry<String, String> schema : GENERATED.entrySet()) {
        Files.writeString(DIRECTORY.resolve(schema.getKey()), schema.getValue());
      }
    }
  }

  @Test
  void everyCommittedSchemaIsTheGeneratedOne() {
    assertThat(GENERATED)
        .allSatisfy(
            (name, text) ->
                assertThat(DIRECTORY.resolve(name))
                    .as("run with -Dhandoff.schemas.write=true to rewrite it")
                    .hasContent(text));
  }

  @Test
  void thereIsNoSchemaOfAnythingElse() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(GENERATED.keySet());
    }
  }
}
