package io.handoff.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;

/** Which package may know which, and what packages and classes are called. */
final class LayoutRules {

  private static final String[] SERVICES = {"deals", "review", "notification"};
  private static final Pattern BANNED_NAME =
      Pattern.compile(".*(Impl|Manager|Helper|Utils?|DTO|DAO)");
  private static final List<String> BANNED_PACKAGES =
      List.of("util", "utils", "common", "helper", "core", "shared", "misc", "impl", "dto");

  private LayoutRules() {}

  static ArchRule featuresDoNotKnowTheirAdapters(String root) {
    return noClasses()
        .that(
            DescribedPredicate.describe("are neither web nor messaging", type -> !isAdapter(type)))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are adapters of " + root, type -> isAdapter(type) && isOurs(type, root)))
        .because("the rules of a deal must be testable without HTTP and Kafka");
  }

  static ArchRule theChassisKnowsNoDomain(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".chassis..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            root + ".contracts..", root + ".deals..", root + ".review..", root + ".notification..")
        .because("the chassis is what every service does alike, and holds no word of the domain");
  }

  static ArchRule contractsKnowNoFramework(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".contracts..", root + ".check..", root + ".lint..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "io.smallrye..",
            "jakarta.ws..",
            "jakarta.persistence..",
            "jakarta.enterprise..",
            "org.hibernate..",
            "org.apache.kafka..",
            root + ".chassis..",
            root + ".deals..",
            root + ".review..",
            root + ".notification..")
        .because("whoever reads an event or runs a check needs no service for it");
  }

  static ArchRule servicesDoNotKnowEachOther(String root) {
    return slices()
        .matching(root + ".(" + String.join("|", SERVICES) + ")..")
        .should()
        .notDependOnEachOther()
        .because("services talk by events, so that each can be changed and deployed alone");
  }

  static ArchRule packagesHaveNoCycles(String root, String module) {
    return slices()
        .matching(root + "." + module + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle are one package in disguise");
  }

  static ArchRule packagesAreNamedForWhatTheyHold(String root) {
    return noClasses()
        .should()
        .resideInAnyPackage(
            BANNED_PACKAGES.stream().map(name -> ".." + name + "..").toArray(String[]::new))
        .because("such names attract strangers");
  }

  static ArchRule classesAreNamedForWhatTheyAre(String root) {
    return noClasses()
        .should()
        .haveNameMatching(BANNED_NAME.pattern())
        .because("such endings say that nobody found the word for it");
  }

  private static boolean isAdapter(JavaClass type) {
    List<String> packages = List.of(type.getPackageName().split("\\."));
    return packages.contains("web") || packages.contains("messaging");
  }

  private static boolean isOurs(JavaClass type, String root) {
    return List.of(SERVICES).stream()
        .anyMatch(service -> type.getPackageName().startsWith(root + "." + service + "."));
  }
}
