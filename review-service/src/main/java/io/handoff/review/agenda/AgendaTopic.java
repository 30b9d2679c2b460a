package io.handoff.review.agenda;

import io.handoff.contracts.template.TemplateRules;
import io.handoff.contracts.template.WordingClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field is about, the riskiest first (R102). */
public enum AgendaTopic {
  /** What nobody knows yet, to be settled in one short call. */
  UNKNOWNS,
  /** How many people and how much at once. */
  TRAFFIC,
  /** What the data are and who may see them. */
  DATA_SENSITIVITY,
  /** Systems to exchange data with. */
  INTEGRATIONS,
  /** Security and compliance. */
  COMPLIANCE,
  /** Work before it can start. */
  SETUP,
  /** Dates, and why they matter. */
  HARD_DEADLINES,
  /** All that is less likely to hurt. */
  OTHER;

  private static final Map<String, AgendaTopic> BY_REGISTER =
      Map.of(
          "load", TRAFFIC,
          "dataSources", DATA_SENSITIVITY,
          "customerInputs", DATA_SENSITIVITY,
          "integrations", INTEGRATIONS,
          "securityAsks", COMPLIANCE,
          "setupItems", SETUP,
          "milestones", HARD_DEADLINES,
          "phases", HARD_DEADLINES);

  /** The topic of the field at a path. */
  static AgendaTopic of(String path, TemplateRules template) {
    String[] steps = path.split("\\.", 3);
    if (steps[0].equals("answers") && steps.length > 1) {
      return of(template.wording().get(steps[1]));
    }
    return BY_REGISTER.getOrDefault(steps[0], OTHER);
  }

  private static AgendaTopic of(@Nullable WordingClass wording) {
    if (wording == null) {
      return OTHER;
    }
    return switch (wording) {
      case VOLUME_USERS, VOLUME_PEAK -> TRAFFIC;
      case DATA_SOURCE, ACCESS -> DATA_SENSITIVITY;
      case INTEGRATION -> INTEGRATIONS;
      case SECURITY -> COMPLIANCE;
      case SETUP_WORK -> SETUP;
      case DATE_REASON, MILESTONE, LAUNCH_WINDOW -> HARD_DEADLINES;
      case PURCHASE_SUMMARY,
          BUSINESS_GOAL,
          SUCCESS_MEASURE,
          SCOPE_IN,
          SCOPE_OUT,
          PROMISE,
          RISK,
          ASSUMPTION,
          OPEN_QUESTION,
          CUSTOMER_APPROVER,
          OTHER ->
          AgendaTopic.OTHER;
    };
  }
}
