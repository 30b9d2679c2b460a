package io.handoff.local.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One service of a compose file. */
record ComposeService(String name, Map<String, Object> content) {

  boolean isBuilt() {
    return content.containsKey("build");
  }

  String image() {
    return String.valueOf(content.getOrDefault("image", ""));
  }

  String buildContext() {
    return String.valueOf(ComposeFile.map(content.get("build")).get("context"));
  }

  String dockerfile() {
    return String.valueOf(ComposeFile.map(content.get("build")).get("dockerfile"));
  }

  Map<String, Object> environment() {
    return ComposeFile.map(content.getOrDefault("environment", Map.of()));
  }

  /** The files and directories of the checkout that it mounts. */
  List<String> mountedFiles() {
    return texts("volumes")
        .map(volume -> volume.split(":")[0])
        .filter(source -> source.startsWith("."))
        .toList();
  }

  List<PublishedPort> ports() {
    return texts("ports").map(PublishedPort::parse).toList();
  }

  Map<String, Object> dependsOn() {
    return ComposeFile.map(content.getOrDefault("depends_on", Map.of()));
  }

  boolean hasHealthCheck() {
    return content.containsKey("healthcheck");
  }

  String healthCheck() {
    return String.valueOf(content.get("healthcheck"));
  }

  private Stream<String> texts(String key) {
    return ((List<?>) content.getOrDefault(key, List.of())).stream().map(String::valueOf);
  }

  /** A port of the machine, and the one in the container that it leads to. */
  record PublishedPort(int outside, int inside) {

    static PublishedPort parse(String text) {
      String[] parts = text.split(":");
      return new PublishedPort(
          Integer.parseInt(parts[parts.length - 2]), Integer.parseInt(parts[parts.length - 1]));
    }
  }
}
