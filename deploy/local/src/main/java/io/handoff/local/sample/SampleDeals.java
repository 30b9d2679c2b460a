package io.handoff.local.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The deals that a new installation starts with. Each is a file {@code <name>-story.json}; one that
 * was told to its end is noted beside the data and not told again.
 */
public final class SampleDeals {

  private final JsonMapper json = new JsonMapper();
  private final Path stories;
  private final Path told;
  private final Target target;
  private final Player player;
  private final List<String> summary = new ArrayList<>();

  /** Reads stories from one directory and notes those that were told in another. */
  public SampleDeals(Path stories, Path told, Target target) {
    this.stories = stories;
    this.told = told;
    this.target = target;
    this.player = new Player(stories, target);
  }

  /**
   * Tells every story that was not told yet.
   *
   * @throws Failed naming the step that had another answer than the story expects
   */
  public void load() {
    for (Path file : files()) {
      try {
        tell(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read or note " + file.getFileName(), e);
      } catch (Failed e) {
        throw new Failed(file.getFileName() + ": " + e.getMessage());
      }
    }
  }

  /** One line per story: what it is about, how the deal stands, where to look. */
  public List<String> summary() {
    return List.copyOf(summary);
  }

  private void tell(Path file) throws IOException {
    Story story = json.readValue(file.toFile(), Story.class);
    Path note = told.resolve(file.getFileName());
    Variables variables = new Variables(Clock.systemDefaultZone());
    target.services().forEach((name, address) -> variables.set(name, address.toString()));
    if (Files.exists(note)) {
      variables.setAll(json.readValue(note.toFile(), new TypeReference<Map<String, String>>() {}));
    } else {
      story.steps().forEach(step -> player.play(step, variables));
      Files.createDirectories(told);
      json.writeValue(note.toFile(), variables.all());
    }
    JsonNode outcome = player.play(Step.read(story.show()), variables);
    summary.add(
        "%s: %s   %s"
            .formatted(
                story.title(),
                outcome.at(story.show().state()).asText(),
                variables.fill(story.show().link())));
  }

  private List<Path> files() {
    if (!Files.isDirectory(stories)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(stories)) {
      return files.filter(file -> file.toString().endsWith("-story.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + stories, e);
    }
  }

  /** Thrown when a sample deal could not be loaded; the message names the step and the answer. */
  public static final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message);
    }
  }
}
