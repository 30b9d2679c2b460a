package io.handoff.notification.delivery;

import io.handoff.notification.message.MessageKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Message ids that follow from what is told to whom, so that a mail sent twice is one mail to
 * everything that reads ids.
 *
 * @param domain what stands after the at sign
 */
record MessageIds(String domain) {

  private static final int HASH_DIGITS = 12;

  /**
   * The id of one delivery: {@code <ho-1001.r2.returned.3f0c…@domain>}, without the revision when
   * it tells of none.
   */
  String of(Cause cause, MessageKind kind, Addressee addressee) {
    String key = cause.eventId() + "/" + addressee.key() + "/" + kind;
    return String.format(
        Locale.ROOT,
        "<%s%s.%s.%s@%s>",
        stem(cause),
        cause.revision() == null ? "" : ".r" + cause.revision(),
        kind.slug(),
        hash(key).substring(0, HASH_DIGITS),
        domain);
  }

  /** The id that everything about one handoff refers to; no mail has it. */
  String thread(Cause cause) {
    return "<" + stem(cause) + "@" + domain + ">";
  }

  private static String stem(Cause cause) {
    return cause.about().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
  }

  private static String hash(String key) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
