package io.handoff.deals.crm;

import io.handoff.chassis.json.DayRange;
import io.handoff.contracts.document.Money;
import io.handoff.contracts.document.Person;
import io.handoff.deals.deal.DealFacts;
import io.handoff.deals.deal.DealStage;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of its deal. */
final class RowReader {

  private static final int MAX_TEXT = 500;
  private static final int MAX_ID = 200;
  private static final int MAX_INTEGER_DIGITS = 12;
  private static final int MAX_FRACTION_DIGITS = 3;

  private final ColumnMapping mapping;
  private final Map<String, DealStage> stages = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<DateTimeFormatter> dates;

  RowReader(ColumnMapping mapping) {
    this.mapping = mapping;
    this.stages.putAll(mapping.stages());
    this.dates = mapping.dateFormats().stream().map(RowReader::format).toList();
  }

  /**
   * A format that takes no day that is not in the calendar.
   *
   * @throws IllegalArgumentException when there is no such format
   */
  static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A row that cannot be read: which column, and what to do. */
  static final class Unreadable extends Exception {

    private final String column;

    Unreadable(String column, String reason) {
      super(reason, null, false, false);
      this.column = column;
    }

    String reason() {
      return getMessage();
    }

    String column() {
      return column;
    }
  }

  DealFacts read(Map<Cell, String> cells) throws Unreadable {
    text(cells, Cell.DEAL_ID, MAX_ID);
    return new DealFacts(
        mapping.source(),
        text(cells, Cell.NAME, MAX_TEXT),
        text(cells, Cell.CUSTOMER, MAX_TEXT),
        stage(text(cells, Cell.STAGE, MAX_TEXT)),
        null,
        closeDate(cells.get(Cell.CLOSE_DATE)),
        value(cells),
        owner(cells));
  }

  private String text(Map<Cell, String> cells, Cell cell, int most) throws Unreadable {
    String text = bounded(cells, cell, most);
    if (text == null) {
      throw unreadable(cell, "This is empty; every deal needs it.");
    }
    return text;
  }

  private @Nullable String bounded(Map<Cell, String> cells, Cell cell, int most) throws Unreadable {
    String text = cells.get(cell);
    if (text != null && text.length() > most) {
      throw unreadable(cell, "This is longer than " + most + " characters.");
    }
    return text;
  }

  /** HubSpot may put the name of the pipeline in brackets behind the stage. */
  private DealStage stage(String name) throws Unreadable {
    DealStage stage = stages.get(name);
    if (stage == null) {
      stage = stages.get(name.replaceFirst(" \\([^()]*\\)$", ""));
    }
    if (stage == null) {
      throw unreadable(
          Cell.STAGE, "This stage is not in the mapping, which knows " + known() + ".");
    }
    return stage;
  }

  private String known() {
    return stages.keySet().stream().collect(Collectors.joining(", "));
  }

  private @Nullable LocalDate closeDate(@Nullable String text) throws Unreadable {
    if (text == null) {
      return null;
    }
    for (DateTimeFormatter format : dates) {
      try {
        LocalDate day = LocalDate.parse(text, format);
        if (!DayRange.contains(day)) {
          throw unreadable(Cell.CLOSE_DATE, "This is not " + DayRange.DAY + ".");
        }
        return day;
      } catch (DateTimeException another) {
        continue;
      }
    }
    throw unreadable(
        Cell.CLOSE_DATE,
        "This is no date written as " + String.join(" or ", mapping.dateFormats()) + ".");
  }

  private @Nullable Money value(Map<Cell, String> cells) throws Unreadable {
    String text = cells.get(Cell.AMOUNT);
    if (text == null) {
      return null;
    }
    BigDecimal amount =
        mapping
            .decimals()
            .read(text)
            .filter(RowReader::fits)
            .orElseThrow(
                () ->
                    unreadable(
                        Cell.AMOUNT,
                        "This is no amount written as " + mapping.decimals().example() + "."));
    String currency = cells.getOrDefault(Cell.CURRENCY, mapping.currency());
    if (currency == null) {
      throw unreadable(
          Cell.AMOUNT,
          "This amount has no currency; export that column too, or send currency=EUR.");
    }
    String code = currency.toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}")) {
      throw unreadable(Cell.CURRENCY, "This is no currency code such as EUR.");
    }
    return new Money(amount, code);
  }

  private static boolean fits(BigDecimal amount) {
    return amount.precision() - amount.scale() <= MAX_INTEGER_DIGITS
        && amount.stripTrailingZeros().scale() <= MAX_FRACTION_DIGITS;
  }

  private @Nullable Person owner(Map<Cell, String> cells) throws Unreadable {
    String name = bounded(cells, Cell.OWNER, MAX_TEXT);
    String email = bounded(cells, Cell.OWNER_EMAIL, MAX_TEXT);
    if (email == null && name != null && name.contains("@")) {
      return new Person(null, name);
    }
    return name == null && email == null ? null : new Person(name, email);
  }

  private Unreadable unreadable(Cell cell, String reason) {
    return new Unreadable(mapping.columns().of(cell).get(0), reason);
  }
}
