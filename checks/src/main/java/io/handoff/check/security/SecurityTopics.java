package io.handoff.check.security;

import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which security topics a record says nothing about, and what people call them. */
final class SecurityTopics {

  private static final Map<SecurityTopic, String> NAMES =
      new EnumMap<>(
          Map.of(
              SecurityTopic.SINGLE_SIGN_ON, "single sign-on",
              SecurityTopic.AUDIT_LOG, "audit log",
              SecurityTopic.DATA_LOCATION, "data location",
              SecurityTopic.RETENTION, "retention",
              SecurityTopic.APPROVAL_HISTORY, "approval history",
              SecurityTopic.VENDOR_REVIEW, "vendor review",
              SecurityTopic.IP_ALLOWLISTING, "IP allowlisting",
              SecurityTopic.LEGAL_CHECK, "legal check",
              SecurityTopic.DAY_ONE_ACCESS, "day-one access"));

  /** How a topic is called where it is excluded or asked about. */
  private static final Map<SecurityTopic, Phrases> WORDS =
      new EnumMap<>(
          Map.of(
              SecurityTopic.SINGLE_SIGN_ON, Phrases.of("sso", "single sign on", "single signon"),
              SecurityTopic.AUDIT_LOG, Phrases.of("audit log", "audit logs", "audit trail"),
              SecurityTopic.DATA_LOCATION, Phrases.of("data location", "data residency"),
              SecurityTopic.RETENTION,
                  Phrases.of(
                      "data retention", "retention period", "retention rules", "log retention"),
              SecurityTopic.APPROVAL_HISTORY, Phrases.of("approval history"),
              SecurityTopic.VENDOR_REVIEW,
                  Phrases.of("vendor review", "security review", "security questionnaire"),
              SecurityTopic.IP_ALLOWLISTING,
                  Phrases.of("allowlisting", "whitelisting", "allowlist", "ip whitelist"),
              SecurityTopic.LEGAL_CHECK,
                  Phrases.of(
                      "legal check", "legal review", "compliance check", "compliance review"),
              SecurityTopic.DAY_ONE_ACCESS, Phrases.of("day one access", "access on day one")));

  /** What the short form of the template does not ask. */
  private static final Set<SecurityTopic> FULL_ONLY =
      EnumSet.of(
          SecurityTopic.APPROVAL_HISTORY,
          SecurityTopic.IP_ALLOWLISTING,
          SecurityTopic.LEGAL_CHECK,
          SecurityTopic.DAY_ONE_ACCESS);

  private SecurityTopics() {}

  /** What people call a topic. */
  static String name(SecurityTopic topic) {
    return NAMES.getOrDefault(topic, "");
  }

  /**
   * Topics that are neither wanted, nor not wanted, nor unknown with an owner and a day. What is
   * named as out, or is an open question that somebody answers by a day, is said.
   */
  static Set<SecurityTopic> undecided(HandoffDocument document) {
    Set<SecurityTopic> open = EnumSet.allOf(SecurityTopic.class);
    for (SecurityAsk ask : document.securityAsks().values()) {
      if (ask.topic() != null && (ask.wanted() != null || Unknown.isHonest(ask))) {
        open.remove(ask.topic());
      }
    }
    if (!open.isEmpty()) {
      document.exclusions().values().forEach(out -> close(open, out.name()));
      document.questions().values().stream()
          .filter(SecurityTopics::isFollowedUp)
          .forEach(question -> close(open, question.text()));
    }
    return isShort(document) && open.equals(FULL_ONLY) ? EnumSet.noneOf(SecurityTopic.class) : open;
  }

  /** Whether a record answers what the short form asks, and nothing that only the full one does. */
  private static boolean isShort(HandoffDocument document) {
    return !document.securityAsks().isEmpty()
        && document.securityAsks().values().stream()
            .noneMatch(ask -> ask.topic() == null || FULL_ONLY.contains(ask.topic()));
  }

  private static void close(Set<SecurityTopic> open, @Nullable String text) {
    if (Said.something(text)) {
      Words words = Words.of(text);
      open.removeIf(topic -> WORDS.get(topic).areIn(words));
    }
  }

  private static boolean isFollowedUp(OpenQuestion question) {
    return Said.something(question.outcome())
        || (Said.someone(question.owner()) && question.dueDate() != null);
  }
}
