package io.handoff.check.told;

import io.handoff.check.text.WordSet;
import io.handoff.contracts.document.SecurityTopic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call a security topic. */
public final class TopicWords {

  private static final Map<SecurityTopic, Set<String>> NAMES =
      Map.of(
          SecurityTopic.SINGLE_SIGN_ON, Set.of("sso"),
          SecurityTopic.AUDIT_LOG,
              Set.of("audit log", "audit trail", "audit logging", "activity log", "access log"),
          SecurityTopic.DATA_LOCATION, Set.of("data location", "data residency"),
          SecurityTopic.RETENTION,
              Set.of("data retention", "retention rule", "retention period", "deletion rule"),
          SecurityTopic.APPROVAL_HISTORY, Set.of("approval history", "approval trail"),
          SecurityTopic.VENDOR_REVIEW,
              Set.of(
                  "vendor review",
                  "vendor assessment",
                  "vendor questionnaire",
                  "supplier review",
                  "supplier assessment",
                  "supplier questionnaire",
                  "security review",
                  "security assessment",
                  "security questionnaire",
                  "vendor security review",
                  "supplier security review"),
          SecurityTopic.IP_ALLOWLISTING,
              Set.of(
                  "ip allowlisting",
                  "ip allowlist",
                  "allowlisting",
                  "allow listing",
                  "ip whitelisting",
                  "whitelisting",
                  "ip restriction",
                  "ip filter"),
          SecurityTopic.LEGAL_CHECK,
              Set.of(
                  "legal check",
                  "legal review",
                  "legal approval",
                  "privacy review",
                  "privacy assessment",
                  "data protection review",
                  "data protection check",
                  "data protection assessment",
                  "data protection impact assessment"));

  /** Words after a name that leave it what it is. */
  private static final Set<String> GENERIC =
      WordSet.of("setup", "connection", "configuration", "support", "login");

  /** The words that names start with, so that most of a text is passed over quickly. */
  private static final Set<String> FIRST = new HashSet<>();

  static {
    NAMES.values().forEach(names -> names.forEach(name -> FIRST.add(name.split(" ")[0])));
    FIRST.add("single");
  }

  private static final int MOST = 4;

  private TopicWords() {}

  /** Whether a thing is this topic as a whole. */
  public static boolean isWhole(SecurityTopic topic, Thing thing) {
    return names(topic).contains(name(thing))
        || (topic == SecurityTopic.SINGLE_SIGN_ON && CompanyLogin.isWhole(thing));
  }

  /** What it is called without such words; nothing when no name of a topic starts so. */
  private static String name(Thing thing) {
    List<String> words = thing.all();
    int first = 0;
    while (first < words.size() && GENERIC.contains(words.get(first))) {
      first++;
    }
    return first < words.size() && FIRST.contains(words.get(first))
        ? words.stream().filter(word -> !GENERIC.contains(word)).collect(Collectors.joining(" "))
        : "";
  }

  /** Whether a text says, without a hedge, that there is some. */
  public static boolean isIn(SecurityTopic topic, CutText words) {
    Set<String> names = names(topic);
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isNamed(names, words, i, end) && !Hedge.in(words, i, end)) {
        return true;
      }
      i = end;
    }
    return topic == SecurityTopic.SINGLE_SIGN_ON && CompanyLogin.isIn(words);
  }

  /** Whether a sentence names it. */
  public static boolean isNamed(SecurityTopic topic, CutText words, int from, int to) {
    return isNamed(names(topic), words, from, to);
  }

  private static boolean isNamed(Set<String> names, CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isAny(i, FIRST)) {
        continue;
      }
      StringBuilder name = new StringBuilder();
      int k = i;
      for (int count = 0; count < MOST && k < to; count++) {
        int end = Thing.end(words, k);
        name.append(count == 0 ? "" : " ").append(Thing.form(words, k, end));
        k = end;
        if (names.contains(name.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> names(SecurityTopic topic) {
    return NAMES.getOrDefault(topic, Set.of());
  }
}
