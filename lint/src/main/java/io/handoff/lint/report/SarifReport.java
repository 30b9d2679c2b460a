package io.handoff.lint.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.CheckDescription;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import io.handoff.lint.input.Fault;
import io.handoff.lint.input.HandoffFile;
import io.handoff.lint.input.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0: the catalogue as rules, a result for each finding. */
final class SarifReport implements Report {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final String site;

  SarifReport(String site) {
    this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
  }

  @Override
  public String of(List<CheckedFile> files) {
    ObjectNode log = DocumentJson.mapper().createObjectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    Map<String, Integer> rules =
        rules(run.putObject("tool").putObject("driver").put("name", "handoff-lint"));
    invocation(run.putArray("invocations").addObject(), files);
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (CheckedFile checked : files) {
      checked
          .findings()
          .forEach(finding -> result(results.addObject(), checked.file(), finding, rules));
    }
    return log.toPrettyString() + "\n";
  }

  private Map<String, Integer> rules(ObjectNode driver) {
    ArrayNode rules = driver.putArray("rules");
    Map<String, Integer> positions = new HashMap<>();
    for (CheckDescription check : CheckCatalogue.descriptions()) {
      positions.put(check.id(), rules.size());
      ObjectNode rule = rules.addObject().put("id", check.id());
      rule.putObject("shortDescription").put("text", check.title());
      rule.putObject("fullDescription").put("text", check.why());
      rule.putObject("help")
          .put("text", check.question() + " A good answer: " + check.goodExample());
      rule.put("helpUri", site + check.page());
      rule.putObject("defaultConfiguration").put("level", level(check.severity()));
      rule.putObject("properties").putArray("tags").add(check.family().title());
    }
    return positions;
  }

  private static void invocation(ObjectNode invocation, List<CheckedFile> files) {
    invocation.put("executionSuccessful", files.stream().noneMatch(CheckedFile::isUnreadable));
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (CheckedFile checked : files) {
      for (Fault fault : checked.file().faults()) {
        ObjectNode notification = notifications.addObject().put("level", "error");
        notification
            .putObject("message")
            .put("text", (fault.path().isEmpty() ? "" : fault.path() + ": ") + fault.message());
        physical(notification.putArray("locations").addObject(), checked.file(), fault.place());
      }
    }
  }

  private static void result(
      ObjectNode result, HandoffFile file, Finding finding, Map<String, Integer> rules) {
    result.put("ruleId", finding.check());
    Integer rule = rules.get(finding.check());
    if (rule != null) {
      result.put("ruleIndex", rule);
    }
    result.put("level", level(finding.severity()));
    result.putObject("message").put("text", finding.seen() + " " + finding.question());
    ObjectNode location = result.putArray("locations").addObject();
    physical(location, file, file.placeOf(finding.path()));
    if (!finding.path().isEmpty()) {
      location
          .putArray("logicalLocations")
          .addObject()
          .put("fullyQualifiedName", finding.path())
          .put("kind", "member");
    }
    result.putObject("partialFingerprints").put("finding/v1", finding.id());
  }

  private static void physical(ObjectNode location, HandoffFile file, @Nullable Place place) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(file.name()));
    if (place != null) {
      physical
          .putObject("region")
          .put("startLine", place.line())
          .put("startColumn", place.column());
    }
  }

  private static String uri(String name) {
    String slashes = name.replace('\\', '/');
    try {
      return slashes.startsWith("/")
          ? new URI("file", "", slashes, null).toASCIIString()
          : new URI(null, null, relative(slashes), null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("no address for " + name, impossible);
    }
  }

  /** What stands before a colon would be read as a scheme. */
  private static String relative(String path) {
    return path.indexOf(':') < 0 ? path : "./" + path;
  }

  private static String level(Severity severity) {
    return severity == Severity.BLOCKING ? "error" : "warning";
  }
}
