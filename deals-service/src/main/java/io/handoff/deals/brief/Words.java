package io.handoff.deals.brief;

import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.Money;
import io.handoff.contracts.document.Person;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates, amounts, people and constants in plain words. */
public final class Words {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Map<String, String> CAPITALS =
      Map.of("api", "API", "csv", "CSV", "crm", "CRM", "ip", "IP");

  private Words() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** A span of days; open at an end that is absent. */
  static @Nullable String span(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? null : "until " + date(to);
    }
    return to == null || to.equals(from) ? date(from) : date(from) + " to " + date(to);
  }

  static String amount(BigDecimal amount) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(amount);
  }

  static @Nullable String amount(@Nullable Number amount) {
    return amount == null ? null : amount(BigDecimal.valueOf(amount.longValue()));
  }

  static @Nullable String money(@Nullable Money money) {
    return money == null ? null : amount(money.amount()) + " " + money.currency();
  }

  /** The name, or the address when there is none. */
  static @Nullable String name(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    return blank(person.name()) ? person.email() : person.name();
  }

  /** Name and address. */
  static @Nullable String person(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    return joined(", ", person.name(), person.email());
  }

  /** A constant, as people write it: {@code SINGLE_SIGN_ON} is a single sign-on. */
  public static @Nullable String of(@Nullable Enum<?> constant) {
    if (constant == null) {
      return null;
    }
    String words =
        Arrays.stream(constant.name().toLowerCase(Locale.ROOT).split("_"))
            .map(word -> CAPITALS.getOrDefault(word, word))
            .collect(Collectors.joining(" "))
            .replace("sign on", "sign-on");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** How far a customer input has come. */
  static @Nullable String of(@Nullable InputState state) {
    if (state == null) {
      return null;
    }
    return switch (state) {
      case REQUESTED -> "asked for";
      case RECEIVED -> "received";
      case CHECKED -> "checked";
      case REJECTED -> "received, not usable";
    };
  }

  /** A typed value; null when it says nothing. */
  public static @Nullable String value(@Nullable AnswerValue value, Map<String, String> choices) {
    if (value == null) {
      return null;
    }
    return joined(
        "; ",
        value.metric(),
        measure(value),
        money(value.money()),
        span(value.from(), value.to()),
        value.choice() == null ? null : choices.getOrDefault(value.choice(), value.choice()));
  }

  private static @Nullable String measure(AnswerValue value) {
    String change =
        value.baseline() == null && value.target() == null
            ? null
            : "from " + known(value.baseline()) + " to " + known(value.target());
    String amounts = joined(", ", value.number() == null ? null : amount(value.number()), change);
    return amounts == null ? null : joined(" ", amounts, value.unit());
  }

  private static String known(@Nullable BigDecimal amount) {
    return amount == null ? "unknown" : amount(amount);
  }

  /** The texts that say something, joined; null when none does. */
  static @Nullable String joined(String separator, @Nullable String... texts) {
    String joined =
        Stream.of(texts).filter(text -> !blank(text)).collect(Collectors.joining(separator));
    return joined.isEmpty() ? null : joined;
  }

  static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  static String or(@Nullable String text, String otherwise) {
    return blank(text) ? otherwise : Objects.requireNonNull(text);
  }
}
