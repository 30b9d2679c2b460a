package io.handoff.deals.brief;

import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import org.jspecify.annotations.Nullable;

/**
 * How far something can be trusted, as a sign and in words, so that nobody needs the colour.
 *
 * @param sign one character
 * @param text the same in words
 * @param style the class of the style sheet
 */
public record Mark(String sign, String text, String style) {

  static Mark settled(String text) {
    return new Mark("✓", text, "settled");
  }

  static Mark assumed(String text) {
    return new Mark("≈", text, "assumed");
  }

  static Mark open(String text) {
    return new Mark("?", text, "open");
  }

  static Mark blocking(String text) {
    return new Mark("■", text, "blocking");
  }

  /** The mark of an answer or entry; a customer is not shown what is merely assumed or missing. */
  static @Nullable Mark of(Statement statement, boolean missing, Audience audience) {
    Status status = statement.status();
    if (status == null || missing) {
      return audience.isCustomer() ? null : open("Missing");
    }
    return switch (status) {
      case CONFIRMED -> settled("Confirmed");
      case ASSUMED -> assumed("Assumed");
      case UNKNOWN -> open(unknownBy(statement));
    };
  }

  /** An unknown as it is shown everywhere: by when, and who finds out. */
  static String unknownBy(Statement statement) {
    String by =
        statement.followUpDate() == null ? "" : " by " + Words.date(statement.followUpDate());
    String who = Words.name(statement.owner());
    return "Unknown" + by + (who == null ? "" : ", " + who);
  }
}
