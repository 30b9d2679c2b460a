package io.handoff.chassis.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The trace id of the work at hand, kept in the logging context under {@code traceId}: 32
 * hexadecimal digits, as in the W3C traceparent header.
 */
public final class Trace {

  private static final String KEY = "traceId";
  private static final Pattern TRACE_ID = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private Trace() {}

  /** The current id, if there is one. */
  public static @Nullable String current() {
    Object id = MDC.get(KEY);
    return id == null ? null : id.toString();
  }

  /** Continues the trace of a traceparent header, or begins a new one when there is none. */
  public static String begin(@Nullable String traceparent) {
    Matcher parsed = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    String id = parsed.matches() ? parsed.group(1) : fresh();
    MDC.put(KEY, id);
    return id;
  }

  /** Continues a trace by its id; anything that is not one begins a new one. */
  public static void resume(@Nullable String traceId) {
    MDC.put(KEY, traceId != null && TRACE_ID.matcher(traceId).matches() ? traceId : fresh());
  }

  /** Forgets the current id. */
  public static void end() {
    MDC.remove(KEY);
  }

  /** The W3C header that carries a trace id on. */
  public static String traceparent(String traceId) {
    return "00-" + traceId + "-" + fresh().substring(16) + "-01";
  }

  /** Tells requests apart and keeps no secret, so that any random number will do. */
  private static String fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
