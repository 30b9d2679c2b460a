package io.handoff.deals.register;

import static io.handoff.deals.register.Member.of;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What runs by itself says which objects move, how they are mapped and tested, and what happens
 * when it fails (R62).
 */
final class IntegrationsAreDetailed implements RegisterRule {

  private static final List<Member<Integration>> DETAILS =
      List.of(
          of(
              "rhythm",
              Integration::rhythm,
              "Say how often it runs, such as daily at 06:00, or that it is manual."),
          of("objects", Integration::objects, "Say which objects move.")
              .when(IntegrationsAreDetailed::runsByItself),
          of("mapping", Integration::mapping, "Say how fields are mapped.")
              .when(IntegrationsAreDetailed::runsByItself),
          of("realDataTest", Integration::realDataTest, "Say how it is tested with real data.")
              .when(IntegrationsAreDetailed::runsByItself),
          of("failureHandling", Integration::failureHandling, "Say what happens when it fails.")
              .when(IntegrationsAreDetailed::runsByItself));

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return document.integrations().entrySet().stream()
        .filter(entry -> entry.getValue().status() != Status.UNKNOWN)
        .flatMap(IntegrationsAreDetailed::missing);
  }

  private static Stream<FieldFault> missing(Map.Entry<String, Integration> entry) {
    return DETAILS.stream()
        .filter(detail -> detail.isMissingIn(entry.getValue()))
        .map(detail -> detail.missingAt("integrations." + entry.getKey()));
  }

  private static boolean runsByItself(Integration integration) {
    return isSaid(integration.rhythm()) && !integration.rhythm().strip().equalsIgnoreCase("manual");
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
