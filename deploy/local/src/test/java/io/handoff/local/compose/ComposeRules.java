package io.handoff.local.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds everything in a compose file that does not fit the checkout, each fault a sentence. */
final class ComposeRules {

  private static final Pattern PINNED = Pattern.compile(".+:v?\\d+\\.\\d+[\\w.-]*");
  private static final Pattern HOST = Pattern.compile("(?:http|jdbc:postgresql)://([a-z-]+)[:/]");
  private static final Pattern HOST_AND_PORT = Pattern.compile("([a-z-]+):\\d+");
  private static final Pattern PROBE = Pattern.compile("http://localhost:(\\d+)(/[\\w/]*)");

  private final Path root;
  private final ComposeFile file;
  private final List<String> faults = new ArrayList<>();

  private ComposeRules(Path root, ComposeFile file) {
    this.root = root;
    this.file = file;
  }

  static List<String> faultsOf(Path root, String compose) {
    ComposeRules rules = new ComposeRules(root, ComposeFile.parse(compose));
    rules.file.services().values().forEach(rules::checkAny);
    rules.file.ours().forEach(rules::checkOurs);
    rules.checkVariables();
    return rules.faults;
  }

  private void checkAny(ComposeService service) {
    require(
        PINNED.matcher(service.image()).matches(),
        service,
        "image %s is not pinned",
        service.image());
    for (String mounted : service.mountedFiles()) {
      require(Files.exists(root.resolve(mounted)), service, "mounts %s, which is missing", mounted);
    }
    for (Map.Entry<String, Object> dependency : service.dependsOn().entrySet()) {
      checkDependency(service, dependency.getKey(), String.valueOf(dependency.getValue()));
    }
  }

  private void checkDependency(ComposeService service, String name, String condition) {
    ComposeService other = file.services().get(name);
    require(other != null, service, "waits for %s, which is missing", name);
    if (other != null && condition.contains("service_healthy")) {
      require(
          other.hasHealthCheck(), service, "waits for the health of %s, which has no check", name);
    }
  }

  private void checkOurs(ComposeService service) {
    ServiceModule module = new ServiceModule(root, service.name());
    for (ComposeService.PublishedPort port : service.ports()) {
      boolean fits = module.port().equals(Integer.toString(port.inside()));
      require(
          fits && port.inside() == port.outside(),
          service,
          "publishes %s, and the service listens on %s",
          port,
          module.port());
    }
    service.environment().forEach((key, value) -> checkEnvironment(service, module, key, value));
    checkProbe(service, module, service.healthCheck());
    checkBuild(service, module);
  }

  private void checkEnvironment(
      ComposeService service, ServiceModule module, String key, Object value) {
    require(module.reads(key), service, "sets %s, which nothing reads", key);
    Matcher host = HOST.matcher(value.toString());
    Matcher hostAndPort = HOST_AND_PORT.matcher(value.toString());
    String name = host.find() ? host.group(1) : hostAndPort.matches() ? hostAndPort.group(1) : "";
    boolean known = name.isEmpty() || name.equals("localhost") || file.services().containsKey(name);
    require(known, service, "%s names the host %s, which is missing", key, name);
  }

  private void checkProbe(ComposeService service, ServiceModule module, String probe) {
    Matcher address = PROBE.matcher(probe);
    boolean found = address.find();
    require(found, service, "has no probe over HTTP: %s", probe);
    if (found) {
      require(
          address.group(1).equals(module.port()) && module.hasHealthPath(address.group(2)),
          service,
          "is probed at %s, where nothing answers",
          address.group());
    }
  }

  private void checkBuild(ComposeService service, ServiceModule module) {
    Path dockerfile = root.resolve(service.buildContext()).resolve(service.dockerfile());
    boolean exists = Files.isRegularFile(dockerfile);
    require(exists, service, "is built by %s, which is missing", service.dockerfile());
    if (exists) {
      checkDockerfile(service, module, text(dockerfile));
    }
  }

  private void checkDockerfile(ComposeService service, ServiceModule module, String dockerfile) {
    String base = line(dockerfile, "FROM ");
    require(PINNED.matcher(base).matches(), service, "base image %s is not pinned", base);
    String user = line(dockerfile, "USER ");
    require(user.matches("[1-9]\\d*(:[1-9]\\d*)?"), service, "runs as user '%s'", user);
    require(line(dockerfile, "EXPOSE ").equals(module.port()), service, "exposes another port");
    String copied = service.name() + "/target/quarkus-app/";
    require(
        dockerfile
            .lines()
            .filter(one -> one.startsWith("COPY "))
            .allMatch(one -> one.startsWith("COPY " + copied)),
        service,
        "copies what is not in %s",
        copied);
    checkProbe(service, module, dockerfile);
  }

  private void checkVariables() {
    TreeSet<String> explained =
        text(root.resolve("deploy/compose/.env.example"))
            .lines()
            .filter(one -> one.matches("[A-Z_]+=.*"))
            .map(one -> one.split("=")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    if (!explained.equals(file.variables())) {
      faults.add(
          "the variables are %s, and .env.example has %s".formatted(file.variables(), explained));
    }
  }

  private void require(boolean holds, ComposeService service, String fault, Object... details) {
    if (!holds) {
      faults.add(service.name() + ": " + fault.formatted(details));
    }
  }

  private static String line(String text, String start) {
    return text.lines()
        .filter(one -> one.startsWith(start))
        .map(one -> one.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
