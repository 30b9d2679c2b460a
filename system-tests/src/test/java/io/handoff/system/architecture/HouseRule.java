package io.handoff.system.architecture;

import com.tngtech.archunit.lang.ArchRule;
import io.handoff.violations.chassis.outbox.KnowsDeals;
import io.handoff.violations.contracts.KnowsEndpoints;
import io.handoff.violations.deals.handoff.AsksTheSystemForTime;
import io.handoff.violations.deals.handoff.DealManager;
import io.handoff.violations.deals.handoff.KnowsItsResource;
import io.handoff.violations.deals.handoff.KnowsReview;
import io.handoff.violations.deals.handoff.NamesAResultClass;
import io.handoff.violations.deals.handoff.SendsMail;
import io.handoff.violations.deals.handoff.SendsWithoutOutbox;
import io.handoff.violations.deals.handoff.web.OpenResource;
import io.handoff.violations.deals.messaging.ListensOnTheEventLoop;
import io.handoff.violations.deals.messaging.ListensWithoutInbox;
import io.handoff.violations.deals.ring.Egg;
import io.handoff.violations.deals.util.Odds;
import io.handoff.violations.notification.digest.SendsWithoutDelivery;
import java.util.function.Function;

/** Each rule, and a class of these tests that breaks it. */
enum HouseRule {
  ONLY_THE_OUTBOX_SENDS(MessagingRules::onlyTheOutboxSends, SendsWithoutOutbox.class),
  LISTENERS_WORK(MessagingRules::listenersWork, ListensOnTheEventLoop.class),
  LISTENERS_USE_THE_INBOX(MessagingRules::listenersUseTheInbox, ListensWithoutInbox.class),
  ONLY_THE_MAIL_SERVER_TALKS_TO_THE_MAIL_CLIENT(
      MessagingRules::onlyTheMailServerTalksToTheMailClient, SendsMail.class),
  ONLY_DELIVERIES_ARE_SENT(MessagingRules::onlyDeliveriesAreSent, SendsWithoutDelivery.class),
  FEATURES_DO_NOT_KNOW_THEIR_ADAPTERS(
      LayoutRules::featuresDoNotKnowTheirAdapters, KnowsItsResource.class),
  THE_CHASSIS_KNOWS_NO_DOMAIN(LayoutRules::theChassisKnowsNoDomain, KnowsDeals.class),
  CONTRACTS_KNOW_NO_FRAMEWORK(LayoutRules::contractsKnowNoFramework, KnowsEndpoints.class),
  SERVICES_DO_NOT_KNOW_EACH_OTHER(LayoutRules::servicesDoNotKnowEachOther, KnowsReview.class),
  NO_CYCLES_IN_DEALS(root -> LayoutRules.packagesHaveNoCycles(root, "deals"), Egg.class),
  PACKAGES_ARE_NAMED_FOR_WHAT_THEY_HOLD(LayoutRules::packagesAreNamedForWhatTheyHold, Odds.class),
  CLASSES_ARE_NAMED_FOR_WHAT_THEY_ARE(
      LayoutRules::classesAreNamedForWhatTheyAre, DealManager.class),
  TIME_IS_AN_ARGUMENT(TimeRules::timeIsAnArgument, AsksTheSystemForTime.class),
  NATIVE_QUERIES_NAME_THEIR_COLUMNS(
      QueryRules::nativeQueriesNameTheirColumns, NamesAResultClass.class),
  EVERY_ENDPOINT_SAYS_WHO_MAY_ASK(AccessRules::everyEndpointSaysWhoMayAsk, OpenResource.class);

  private final Function<String, ArchRule> rule;
  private final Class<?> violation;

  HouseRule(Function<String, ArchRule> rule, Class<?> violation) {
    this.rule = rule;
    this.violation = violation;
  }

  /** The rule, for code below this package. */
  ArchRule below(String root) {
    return rule.apply(root);
  }

  /** What breaks it. */
  Class<?> violation() {
    return violation;
  }
}
