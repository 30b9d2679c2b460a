package io.handoff.chassis.paging;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort key and id of its last row, bound to the filters it was made for.
 *
 * @param key sort key of the last row, as text
 * @param id id of the last row
 */
public record Cursor(String key, UUID id) {

  private static final String SEPARATOR = "\n";

  /** The database takes them, and a little more. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

  /** The largest page that may be asked for. */
  public static final int MAX_LIMIT = 100;

  /** Checks the asked page size. */
  public static int limit(@Nullable Integer asked) {
    if (asked == null) {
      return 20;
    }
    if (asked < 1 || asked > MAX_LIMIT) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "limit takes a whole number from 1 to " + MAX_LIMIT + ".");
    }
    return asked;
  }

  /**
   * The opaque form.
   *
   * @param filters the filters of the list, in any stable form
   */
  public String encode(String filters) {
    String plain = key + SEPARATOR + id + SEPARATOR + Integer.toHexString(filters.hashCode());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the opaque form back.
   *
   * @throws Refused when it was not made here, or for other filters
   */
  public static Cursor decode(String opaque, String filters) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
      // A key may hold anything; what follows it does not.
      int end = plain.lastIndexOf(SEPARATOR);
      int id = end < 0 ? -1 : plain.lastIndexOf(SEPARATOR, end - 1);
      if (id >= 0
          && plain.indexOf('\0') < 0
          && plain.substring(end + 1).equals(Integer.toHexString(filters.hashCode()))) {
        return new Cursor(plain.substring(0, id), UUID.fromString(plain.substring(id + 1, end)));
      }
    } catch (IllegalArgumentException notOurs) {
      throw refused();
    }
    throw refused();
  }

  /**
   * The key of a list that is sorted by time.
   *
   * @throws Refused when it is none
   */
  public Instant instant() {
    return instant(key);
  }

  /**
   * A part of the key of a list that is sorted by time.
   *
   * @throws Refused when it is none
   */
  public static Instant instant(String part) {
    try {
      Instant instant = Instant.parse(part);
      if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
        return instant;
      }
    } catch (DateTimeException notOurs) {
      throw refused();
    }
    throw refused();
  }

  private static Refused refused() {
    return new Refused(
        CommonProblem.MALFORMED_PARAMETER,
        "cursor takes the value of next from a page of this very list; leave it out to begin again.");
  }
}
