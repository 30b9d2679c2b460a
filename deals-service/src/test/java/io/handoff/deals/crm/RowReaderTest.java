package io.handoff.deals.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.handoff.contracts.document.Money;
import io.handoff.contracts.document.Person;
import io.handoff.deals.deal.DealFacts;
import io.handoff.deals.deal.DealStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

  private static final ColumnMapping MAPPING =
      new ColumnMapping(
          "Ours",
          new ColumnMapping.Columns(
              List.of("Id"),
              List.of("Name"),
              List.of("Customer"),
              List.of("Stage"),
              List.of("Close"),
              List.of("Amount"),
              List.of("Currency"),
              List.of("Owner"),
              List.of("Mail")),
          Map.of("Won", DealStage.SIGNED, "Lost", DealStage.LOST),
          List.of("d.M.yyyy", "yyyy-MM-dd HH:mm"),
          Decimals.COMMA,
          null);

  @Test
  void readsARow() throws RowReader.Unreadable {
    // Given
    Map<Cell, String> cells =
        cells(
            Map.of(
                Cell.STAGE, "won (Sales Pipeline)",
                Cell.CLOSE_DATE, "1.12.2026",
                Cell.AMOUNT, "1.234,50",
                Cell.CURRENCY, "eur",
                Cell.OWNER, "Mei Tanaka",
                Cell.OWNER_EMAIL, "Mei.Tanaka@example.com"));

    // When
    DealFacts facts = new RowReader(MAPPING).read(cells);

    // Then
    assertThat(facts)
        .isEqualTo(
            new DealFacts(
                "Ours",
                "=1+1",
                "Harbour Foods",
                DealStage.SIGNED,
                null,
                LocalDate.of(2026, 12, 1),
                new Money(new BigDecimal("1234.5"), "EUR"),
                new Person("Mei Tanaka", "mei.tanaka@example.com")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEAL_ID | '' | Id | This is empty; every deal needs it.",
        "NAME | '' | Name | This is empty; every deal needs it.",
        "STAGE | Talking | Stage | This stage is not in the mapping, which knows Lost, Won.",
        "CLOSE_DATE | 30.2.2026 | Close | This is no date written as d.M.yyyy or yyyy-MM-dd HH:mm.",
        "CLOSE_DATE | 2026-13-01 10:00 | Close | This is no date written as d.M.yyyy or yyyy-MM-dd HH:mm.",
        "CLOSE_DATE | 1.12.9999 | Close | This is not a day from 2000-01-01 to 2199-12-31.",
        "AMOUNT | 1,234.50 | Amount | This is no amount written as 1.234,50.",
        "AMOUNT | =1+1 | Amount | This is no amount written as 1.234,50.",
        "AMOUNT | 1234567890123 | Amount | This is no amount written as 1.234,50.",
        "AMOUNT | 5 | Amount | This amount has no currency; export that column too, or send currency=EUR."
      })
  void saysWhichColumnIsWrongAndWhatToDo(Cell cell, String text, String column, String reason) {
    RowReader.Unreadable unreadable =
        catchThrowableOfType(
            RowReader.Unreadable.class,
            () -> new RowReader(MAPPING).read(cells(Map.of(cell, text))));

    assertThat(unreadable.column()).isEqualTo(column);
    assertThat(unreadable.reason()).isEqualTo(reason);
  }

  @Test
  void takesAnAddressForAnOwner() throws RowReader.Unreadable {
    DealFacts facts =
        new RowReader(MAPPING).read(cells(Map.of(Cell.OWNER, "mei.tanaka@example.com")));

    assertThat(facts.owner()).isEqualTo(new Person(null, "mei.tanaka@example.com"));
  }

  /** A row with what every deal needs, and more; a blank cell is none. */
  private static Map<Cell, String> cells(Map<Cell, String> more) {
    Map<Cell, String> cells =
        new EnumMap<>(
            Map.of(
                Cell.DEAL_ID, "7",
                Cell.NAME, "=1+1",
                Cell.CUSTOMER, "Harbour Foods",
                Cell.STAGE, "Won"));
    cells.putAll(more);
    cells.values().removeIf(String::isEmpty);
    return cells;
  }
}
