package io.handoff.contracts.template;

import java.util.Map;

/**
 * What a template version says to the checks.
 *
 * @param version the template version; 0 when none is known
 * @param wording what the words of each answer are about, by question key
 * @param checks the checks that it switches off or gives another severity, by check id
 */
public record TemplateRules(
    int version, Map<String, WordingClass> wording, Map<String, CheckSetting> checks) {

  /** Absent maps are empty. */
  public TemplateRules {
    wording = wording == null ? Map.of() : Map.copyOf(wording);
    checks = checks == null ? Map.of() : Map.copyOf(checks);
  }

  /** The rules of the template that is shipped, for documents that name no other. */
  public static TemplateRules shipped() {
    return new TemplateRules(1, Shipped.WORDING, Map.of());
  }

  /** Compared with the template itself in the build. */
  private static final class Shipped {

    private static final Map<String, WordingClass> WORDING =
        Map.ofEntries(
            Map.entry("purchaseStatement", WordingClass.PURCHASE_SUMMARY),
            Map.entry("whyNow", WordingClass.DATE_REASON),
            Map.entry("dealKind", WordingClass.PURCHASE_SUMMARY),
            Map.entry("goal", WordingClass.BUSINESS_GOAL),
            Map.entry("successMeasure", WordingClass.SUCCESS_MEASURE),
            Map.entry("scopeApproval", WordingClass.CUSTOMER_APPROVER),
            Map.entry("currentProcess", WordingClass.SCOPE_IN),
            Map.entry("launchWindow", WordingClass.LAUNCH_WINDOW),
            Map.entry("outsideDeadline", WordingClass.DATE_REASON),
            Map.entry("hardDeadline", WordingClass.MILESTONE),
            Map.entry("hardDeadlineCause", WordingClass.DATE_REASON),
            Map.entry("costOfDelay", WordingClass.DATE_REASON),
            Map.entry("usage", WordingClass.VOLUME_USERS),
            Map.entry("teams", WordingClass.VOLUME_USERS),
            Map.entry("historicalData", WordingClass.SCOPE_IN),
            Map.entry("signedTerms", WordingClass.PROMISE));
  }
}
