package io.handoff.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** A day or an instant that is one, but too far off to be meant. */
final class BeyondRange extends InvalidFormatException {

  private static final long serialVersionUID = 1L;

  private final String wanted;

  BeyondRange(JsonParser parser, Object value, String wanted) {
    super(parser, "beyond the range of days", value, value.getClass());
    this.wanted = wanted;
  }

  /** What it may be. */
  String wanted() {
    return wanted;
  }
}
