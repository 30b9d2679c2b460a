package io.handoff.local.compose;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources of one of our services say about its configuration. */
final class ServiceModule {

  /** Keys of Quarkus that only a deployment sets, since outside of one their defaults are right. */
  private static final Set<String> DEPLOYMENT_KEYS = Set.of("quarkus.oidc.token.issuer");

  private static final Set<String> HEALTH_PATHS =
      Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");
  private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(\\s*prefix = \"([^\"]+)");
  private static final Pattern METHOD = Pattern.compile("\\s(\\w+)\\(\\);");

  private final Path root;
  private final Path directory;

  ServiceModule(Path root, String name) {
    this.root = root;
    this.directory = root.resolve(name);
  }

  /** The port that the service listens on. */
  String port() {
    return properties().getProperty("quarkus.http.port", "(no quarkus.http.port)");
  }

  /** Whether an environment variable of this name changes anything. */
  boolean reads(String variable) {
    return Stream.concat(properties().stringPropertyNames().stream(), DEPLOYMENT_KEYS.stream())
            .anyMatch(key -> variableOf(key).equals(variable))
        || mappings().anyMatch(mapping -> matches(mapping, variable));
  }

  /** Whether the service answers health probes at this path. */
  boolean hasHealthPath(String path) {
    return HEALTH_PATHS.contains(path)
        && Stream.of(directory, root.resolve("service-chassis"))
            .anyMatch(module -> text(module.resolve("pom.xml")).contains("smallrye-health"));
  }

  private Properties properties() {
    Path file = directory.resolve("src/main/resources/application.properties");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("no configuration at " + file, e);
    }
  }

  private Stream<String> mappings() {
    return Stream.of(directory, root.resolve("service-chassis"))
        .map(module -> module.resolve("src/main/java"))
        .filter(Files::isDirectory)
        .flatMap(ServiceModule::sources)
        .map(ServiceModule::text)
        .filter(source -> source.contains("@ConfigMapping"));
  }

  private static boolean matches(String mapping, String variable) {
    Matcher prefix = PREFIX.matcher(mapping);
    if (!prefix.find() || !variable.startsWith(variableOf(prefix.group(1)) + "_")) {
      return false;
    }
    String rest = variable.substring(prefix.group(1).length() + 1);
    List<String> names =
        METHOD.matcher(mapping).results().map(MatchResult::group).map(String::strip).toList();
    String anyName =
        names.stream()
            .map(name -> variableOf(kebab(name.replace("();", ""))))
            .collect(Collectors.joining("|"));
    return rest.matches("(%1$s)(_(%1$s))*".formatted(anyName));
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
  }

  private static String variableOf(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static Stream<Path> sources(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
