package io.handoff.notification.smtp;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that can be mailed to, with the name shown beside it.
 *
 * @param name display name; may be empty
 * @param address an addr-spec of RFC 5322 in its plain form: no quotes, comments or literals
 */
public record Mailbox(String name, String address) {

  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern ADDR_SPEC =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");
  private static final Pattern PLAIN_PHRASE = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+");

  /** Refuses what is no address. */
  public Mailbox {
    if (!isAddress(address)) {
      throw new IllegalArgumentException("not an address that can be mailed to");
    }
    HeaderText.requireSafe(name);
  }

  /** The mailbox of an address as somebody typed it; empty when it cannot be mailed to. */
  public static Optional<Mailbox> of(@Nullable String name, @Nullable String address) {
    String stripped = address == null ? "" : address.strip();
    if (!isAddress(stripped)) {
      return Optional.empty();
    }
    String shown = name == null ? "" : name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return Optional.of(new Mailbox(shown, stripped));
  }

  private static boolean isAddress(String address) {
    return address.length() <= LONGEST_ADDRESS
        && address.indexOf('@') <= LONGEST_LOCAL_PART
        && ADDR_SPEC.matcher(address).matches();
  }

  /**
   * The form for a header.
   *
   * @param column where on the line it begins
   */
  String inHeader(int column) {
    if (name.isEmpty()) {
      return address;
    }
    String phrase = phrase(column);
    boolean fits = column + phrase.length() + address.length() + 3 <= HeaderText.LINE;
    return phrase + (fits ? " <" : HeaderText.NEXT_LINE + "<") + address + ">";
  }

  private String phrase(int column) {
    if (!HeaderText.isPlain(name)) {
      return HeaderText.encode(name);
    }
    return PLAIN_PHRASE.matcher(name).matches()
        ? HeaderText.fold(name, column)
        : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
