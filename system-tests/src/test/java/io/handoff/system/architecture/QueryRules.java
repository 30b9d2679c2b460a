package io.handoff.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;

/** How the database is asked. */
final class QueryRules {

  private QueryRules() {}

  static ArchRule nativeQueriesNameTheirColumns(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class)
        .because(
            "Hibernate keeps one more plan each time a query names a class as its result; "
                + "addScalar and addEntity say the same and are found again");
  }
}
