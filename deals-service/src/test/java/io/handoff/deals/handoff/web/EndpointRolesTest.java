package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint and every role: who gets past the door. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class EndpointRolesTest {

  private static final List<String> ROLES =
      List.of("sales", "engineer", "manager", "steward", "auditor", "portal", "operator", "guest");

  private static final List<Row> TABLE =
      List.of(
          new Row("GET", "/actions", "sales engineer manager auditor portal"),
          new Row("GET", "/deals", "sales engineer manager auditor portal"),
          new Row("GET", "/deals/{dealId}", "sales engineer manager auditor portal"),
          new Row("PUT", "/deals/{dealId}", "sales manager portal"),
          new Row("POST", "/deals/{dealId}/stage-changes", "sales manager portal"),
          new Row("POST", "/imports", "sales manager portal"),
          new Row("GET", "/imports/{id}", "sales manager portal"),
          new Row("GET", "/imports/{id}/rows", "sales manager portal"),
          new Row("GET", "/imports/mappings/{name}", "sales manager portal"),
          new Row("PUT", "/imports/mappings/{name}", "sales manager portal"),
          new Row("POST", "/handoffs", "sales portal"),
          new Row("GET", "/handoffs", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}", "sales engineer manager auditor portal"),
          new Row("PATCH", "/handoffs/{id}/document", "sales portal"),
          new Row("GET", "/handoffs/{id}/brief", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/export", "sales engineer manager auditor portal"),
          new Row("POST", "/handoffs/imports", "sales portal"),
          new Row("GET", "/exports/handoffs", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/preflight", "sales engineer manager auditor portal"),
          new Row("POST", "/handoffs/{id}/calls", "sales portal"),
          new Row("POST", "/handoffs/{id}/date-checks", "sales portal"),
          new Row("GET", "/handoffs/{id}/date-checks", "sales engineer manager auditor portal"),
          new Row("DELETE", "/handoffs/{id}/date-checks/{check}", "sales portal"),
          new Row("POST", "/handoffs/{id}/confirmations", "sales"),
          new Row("POST", "/handoffs/{id}/moves", "sales portal"),
          new Row("POST", "/handoffs/{id}/reopening", "sales engineer"),
          new Row("POST", "/handoffs/{id}/submissions", "sales"),
          new Row("POST", "/handoffs/{id}/withdrawal", "sales"),
          new Row("GET", "/handoffs/{id}/revisions", "sales engineer manager auditor portal"),
          new Row(
              "GET", "/handoffs/{id}/revisions/{number}", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/changes", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/diff", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/gates", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/gates/{gate}", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/suggestions", "sales engineer manager auditor portal"),
          new Row("POST", "/handoffs/{id}/suggestions/applications", "sales"),
          new Row("POST", "/handoffs/{id}/suggestions/declines", "sales"),
          new Row("GET", "/handoffs/{id}/trail", "sales engineer manager auditor portal"),
          new Row("GET", "/handoffs/{id}/answers", "sales engineer manager auditor portal"),
          new Row("POST", "/handoffs/{id}/template-moves", "sales portal"),
          new Row("GET", "/templates", "sales engineer manager steward auditor portal"),
          new Row("GET", "/templates/{version}", "sales engineer manager steward auditor portal"),
          new Row("POST", "/templates", "steward"),
          new Row("PUT", "/templates/{version}", "steward"),
          new Row("POST", "/templates/{version}/publication", "steward"));

  static Stream<Row> table() {
    return TABLE.stream();
  }

  @ParameterizedTest
  @MethodSource("table")
  void letsInWhoMayAndNobodyElse(Row row) {
    Set<String> letIn = new TreeSet<>();
    for (String role : ROLES) {
      Response answer = row.call(role);
      assertThat(answer.statusCode()).as(row + " as " + role).isNotIn(401, 500);
      boolean refusedAtTheDoor = "urn:handoff:problem:not-allowed".equals(type(answer));
      if (!refusedAtTheDoor) {
        letIn.add(role);
      }
    }

    assertThat(letIn).containsExactlyInAnyOrder(row.mayEnter().split(" "));
  }

  @Test
  void knowsEveryEndpoint() throws IOException {
    Set<String> declared =
        resources()
            .flatMap(EndpointRolesTest::endpoints)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        TABLE.stream()
            .map(row -> row.method() + " " + row.path())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(declared).isEqualTo(listed);
  }

  /** Every class of this service with a path, found among its compiled classes. */
  private static Stream<Class<?>> resources() throws IOException {
    java.nio.file.Path classes = java.nio.file.Path.of("target/classes");
    try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("io/handoff/deals"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(
              file ->
                  file.endsWith(".class") && !file.contains("$") && !file.contains("package-info"))
          .map(file -> file.replace(".class", "").replace(java.io.File.separatorChar, '.'))
          .<Class<?>>map(EndpointRolesTest::load)
          .filter(type -> type.isAnnotationPresent(Path.class))
          .toList()
          .stream();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Stream<String> endpoints(Class<?> resource) {
    String root = resource.getAnnotation(Path.class).value().replace("/api/v1", "");
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method -> {
              Path path = method.getAnnotation(Path.class);
              return Arrays.stream(method.getAnnotations())
                  .map(Annotation::annotationType)
                  .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                  .map(
                      type ->
                          type.getSimpleName() + " " + root + (path == null ? "" : path.value()));
            });
  }

  private static String type(Response answer) {
    return answer.contentType().startsWith("application/problem+json") ? answer.path("type") : "";
  }

  /** One endpoint and the roles that get past its door. */
  record Row(String method, String path, String mayEnter) {

    Response call(String role) {
      String address =
          "/api/v1"
              + path.replace("{id}", "HO-999999999")
                  .replace("{gate}", "QUOTE")
                  .replaceAll("\\{\\w+}", "1");
      return switch (method) {
        case "GET" -> Api.as("somebody", role).get(address);
        case "DELETE" -> Api.as("somebody", role).delete(address);
        case "PATCH" ->
            Api.as("somebody", role)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(address);
        case "PUT" ->
            Api.as("somebody", role).contentType("application/json").body("{}").put(address);
        default ->
            Api.as("somebody", role)
                .contentType(path.equals("/imports") ? "text/csv" : "application/json")
                .body("{}")
                .post(address);
      };
    }
  }
}
