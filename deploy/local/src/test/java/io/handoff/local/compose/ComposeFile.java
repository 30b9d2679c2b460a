package io.handoff.local.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** A compose file as text and as the services it names. */
record ComposeFile(String text, Map<String, ComposeService> services) {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::-[^}]*)?}");

  static ComposeFile parse(String text) {
    Map<String, Object> root = new Yaml().load(text);
    Map<String, ComposeService> services = new LinkedHashMap<>();
    map(root.get("services"))
        .forEach((name, content) -> services.put(name, new ComposeService(name, map(content))));
    return new ComposeFile(text, services);
  }

  /** The services whose image we build. */
  List<ComposeService> ours() {
    return services.values().stream().filter(ComposeService::isBuilt).toList();
  }

  /** The variables that whoever starts it may set. */
  TreeSet<String> variables() {
    TreeSet<String> names = new TreeSet<>();
    VARIABLE.matcher(text).results().map(use -> use.group(1)).forEach(names::add);
    return names;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
