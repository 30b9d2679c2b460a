package io.handoff.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How this run of the suite is to be.
 *
 * @param root the checkout
 * @param ports where each part listens
 * @param fresh whether what earlier runs left is deleted first
 * @param exitWhenReady whether to stop as soon as all is up, for measuring
 * @param stopWithParent whether to stop when the process that started this one ends
 * @param startedAt when the command was given; {@code null} if nobody said
 */
record Settings(
    Path root,
    Map<Part, Integer> ports,
    boolean fresh,
    boolean exitWhenReady,
    boolean stopWithParent,
    @Nullable Instant startedAt) {

  /** Reads the properties; an empty one counts as not set. */
  static Settings from(Properties properties) {
    String startedAt = text(properties, "handoff.startedAt", "");
    return new Settings(
        Path.of(text(properties, "handoff.root", "")).toAbsolutePath().normalize(),
        ports(properties),
        flag(properties, "fresh"),
        flag(properties, "handoff.exitWhenReady"),
        flag(properties, "handoff.stopWithParent"),
        startedAt.isEmpty() ? null : Instant.parse(startedAt));
  }

  /** Where this part listens. */
  int port(Part part) {
    return ports.getOrDefault(part, part.defaultPort());
  }

  /** The address of a part that speaks HTTP. */
  String url(Part part) {
    return "http://localhost:" + port(part);
  }

  /** What the suite remembers from one run to the next. */
  Path data() {
    return root.resolve(".local/data");
  }

  /** Where each part's log is. */
  Path log(Part part) {
    return root.resolve(".local/logs").resolve(part.key() + ".log");
  }

  /** Where the processes of this run are noted. */
  Path processes() {
    return root.resolve(".local/run");
  }

  private static Map<Part, Integer> ports(Properties properties) {
    Map<Part, Integer> ports = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String port = text(properties, part.property(), Integer.toString(part.defaultPort()));
      if (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > 65535) {
        throw new CannotStart(
            "%s=%s is not a port: set 1 to 65535".formatted(part.property(), port));
      }
      ports.put(part, Integer.valueOf(port));
    }
    return ports;
  }

  private static boolean flag(Properties properties, String name) {
    return Boolean.parseBoolean(text(properties, name, "false"));
  }

  private static String text(Properties properties, String name, String fallback) {
    String value = properties.getProperty(name, "");
    return value.isBlank() ? fallback : value.strip();
  }
}
