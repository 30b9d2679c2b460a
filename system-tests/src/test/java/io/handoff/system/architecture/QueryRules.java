package io.handoff.system.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.lang.ArchRule;

/** How the database is asked. */
final class QueryRules {

  private static final DescribedPredicate<CodeUnitCallTarget> NAMES_A_CLASS =
      DescribedPredicate.describe(
          "names a class",
          method ->
              method.getRawParameterTypes().stream()
                  .anyMatch(type -> type.isEquivalentTo(Class.class)));

  private QueryRules() {}

  static ArchRule nativeQueriesNameTheirColumns(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(target(name("createNativeQuery")).and(target(NAMES_A_CLASS)))
        .because(
            "Hibernate keeps one more plan each time a query names a class as its result; "
                + "addScalar and addEntity say the same and are found again");
  }
}
