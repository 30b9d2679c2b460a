package io.handoff.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import java.util.List;

/** Who may ask for what. */
final class AccessRules {

  private static final List<String> STATEMENTS =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "io.quarkus.security.Authenticated");

  private AccessRules() {}

  static ArchRule everyEndpointSaysWhoMayAsk(String root) {
    return methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should(sayWhoMayAsk())
        .because("an endpoint that nobody thought about is open to somebody");
  }

  private static ArchCondition<JavaMethod> sayWhoMayAsk() {
    return new ArchCondition<>("say who may ask") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean says =
            STATEMENTS.stream()
                .anyMatch(
                    statement ->
                        method.isAnnotatedWith(statement)
                            || method.getOwner().isAnnotatedWith(statement));
        events.add(
            new SimpleConditionEvent(
                method, says, method.getFullName() + (says ? " says" : " does not say") + " who"));
      }
    };
  }
}
