package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
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
      List.of("sales", "engineer", "manager", "steward", "auditor", "portal", "operator");

  private static final List<Row> TABLE =
      List.of(
          new Row("POST", "", "sales portal"),
          new Row("GET", "", "sales engineer manager auditor portal"),
          new Row("GET", "/{id}", "sales engineer manager auditor portal"),
          new Row("PATCH", "/{id}/document", "sales portal"),
          new Row("GET", "/{id}/preflight", "sales engineer manager auditor portal"),
          new Row("POST", "/{id}/submissions", "sales"),
          new Row("POST", "/{id}/withdrawal", "sales"),
          new Row("GET", "/{id}/revisions", "sales engineer manager auditor portal"),
          new Row("GET", "/{id}/revisions/{number}", "sales engineer manager auditor portal"),
          new Row("GET", "/{id}/trail", "sales engineer manager auditor portal"));

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
  void knowsEveryEndpoint() {
    Set<String> declared =
        Arrays.stream(HandoffResource.class.getMethods())
            .flatMap(EndpointRolesTest::endpoint)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        TABLE.stream()
            .map(row -> row.method() + " " + row.path())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(declared).isEqualTo(listed);
  }

  private static Stream<String> endpoint(Method method) {
    Path path = method.getAnnotation(Path.class);
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getSimpleName() + " " + (path == null ? "" : path.value()));
  }

  private static String type(Response answer) {
    return answer.contentType().startsWith("application/problem+json") ? answer.path("type") : "";
  }

  /** One endpoint and the roles that get past its door. */
  record Row(String method, String path, String mayEnter) {

    Response call(String role) {
      String address = Api.HANDOFFS + path.replace("{id}", "HO-999999999").replace("{number}", "1");
      return switch (method) {
        case "GET" -> Api.as("somebody", role).get(address);
        case "PATCH" ->
            Api.as("somebody", role)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(address);
        default ->
            Api.as("somebody", role).contentType("application/json").body("{}").post(address);
      };
    }
  }
}
