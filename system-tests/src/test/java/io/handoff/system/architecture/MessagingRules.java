package io.handoff.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** How events and mails leave and come in. */
final class MessagingRules {

  private static final Set<String> SENDERS =
      Set.of(
          "org.apache.kafka.clients.producer.KafkaProducer",
          "org.apache.kafka.clients.producer.Producer",
          "org.eclipse.microprofile.reactive.messaging.Emitter",
          "org.eclipse.microprofile.reactive.messaging.Outgoing",
          "org.eclipse.microprofile.reactive.messaging.Channel",
          "io.smallrye.reactive.messaging.MutinyEmitter");

  private MessagingRules() {}

  static ArchRule onlyTheOutboxSends(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".chassis.outbox..")
        .should()
        .dependOnClassesThat(named(SENDERS))
        .because("an event that is not written with its change can be lost, or tell of no change");
  }

  static ArchRule listenersWork(String root) {
    return methods()
        .that()
        .areAnnotatedWith(Incoming.class)
        .should()
        .beAnnotatedWith(Blocking.class)
        .orShould()
        .beAnnotatedWith(io.smallrye.common.annotation.Blocking.class)
        .because("a listener writes to the database, which an event loop must not wait for");
  }

  static ArchRule listenersUseTheInbox(String root) {
    return methods()
        .that()
        .areAnnotatedWith(Incoming.class)
        .should(callAnyMethodOf(root + ".chassis.inbox.Inbox"))
        .because("without the inbox a repeated message has a second effect");
  }

  static ArchRule onlyTheMailServerTalksToTheMailClient(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".notification.smtp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.vertx.ext.mail..", "io.quarkus.mailer..")
        .because("a mail that is no delivery first is neither retried nor sent once");
  }

  static ArchRule onlyDeliveriesAreSent(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".notification.smtp..", root + ".notification.delivery..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(root + ".notification.smtp.MailServer")
        .because("a mail that is no delivery first is neither retried nor sent once");
  }

  private static DescribedPredicate<JavaClass> named(Set<String> names) {
    return DescribedPredicate.describe(
        "are any of " + names, type -> names.contains(type.getFullName()));
  }

  private static ArchCondition<JavaMethod> callAnyMethodOf(String owner) {
    return new ArchCondition<>("call " + owner) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean calls =
            method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getFullName().equals(owner));
        events.add(
            new SimpleConditionEvent(
                method,
                calls,
                method.getFullName() + (calls ? " calls " : " does not call ") + owner));
      }
    };
  }
}
