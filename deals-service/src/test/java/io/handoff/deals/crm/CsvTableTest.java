package io.handoff.deals.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.chassis.problem.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final ColumnMapping.Columns COLUMNS =
      new ColumnMapping.Columns(
          List.of("Record ID"),
          List.of("Deal Name"),
          List.of("Company", "Associated Company"),
          List.of("Stage"),
          null,
          List.of("Amount"),
          null,
          null,
          null);
  private static final String HEADER = "Record ID,Deal Name,Associated Company,Stage,Amount\n";

  @Test
  void readsQuotesAndLineBreaksInCells() throws IOException {
    // Given
    String file = HEADER + "7,\"Reports, \"\"fast\"\"\nand often\",Harbour Foods,Won,\n";

    // When
    List<CsvTable.Row> rows = read(file, StandardCharsets.UTF_8);

    // Then
    assertThat(rows)
        .containsExactly(
            new CsvTable.Row(
                2,
                Map.of(
                    Cell.DEAL_ID, "7",
                    Cell.NAME, "Reports, \"fast\"\nand often",
                    Cell.CUSTOMER, "Harbour Foods",
                    Cell.STAGE, "Won"),
                true));
  }

  @Test
  void countsRowsAsASpreadsheetDoes() throws IOException {
    List<CsvTable.Row> rows =
        read(HEADER + "1,a,b,c,\n\n,,,,\n\"2\n\",a,b,c,\n3,a\n", StandardCharsets.UTF_8);

    assertThat(rows).extracting(CsvTable.Row::number).containsExactly(2, 5, 6);
    assertThat(rows).extracting(CsvTable.Row::complete).containsExactly(true, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void takesTheSeparatorOfTheHeader(String separator) throws IOException {
    String file = "\ufeff" + HEADER.replace(",", separator) + "1,a,b,c,9".replace(",", separator);

    List<CsvTable.Row> rows = read(file, StandardCharsets.UTF_8);

    assertThat(rows).singleElement().extracting(row -> row.cells().get(Cell.AMOUNT)).isEqualTo("9");
  }

  @Test
  void takesHeadersInAnyCaseAndOrder() throws IOException {
    List<CsvTable.Row> rows =
        read(
            "STAGE, associated company ,Extra,deal name,record id\nWon,Harbour,x,Reports,7\n",
            StandardCharsets.UTF_8);

    assertThat(rows.get(0).cells())
        .containsEntry(Cell.CUSTOMER, "Harbour")
        .doesNotContainKey(Cell.AMOUNT);
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertRefused("", StandardCharsets.UTF_8, "The file is empty");
    assertRefused(HEADER, StandardCharsets.UTF_16, "The file is in UTF-16");
    assertRefused(
        HEADER + "1,Café,b,c,\n",
        StandardCharsets.ISO_8859_1,
        "The file is not in UTF-8 around row");
    assertRefused(
        "Record ID,Deal Name\n1,a\n",
        StandardCharsets.UTF_8,
        "Columns are missing: Company or Associated Company; Stage. Add them to the export");
    assertRefused("Stage," + HEADER, StandardCharsets.UTF_8, "The column Stage is there twice");
    assertRefused(HEADER + "1,a,b,c,\n2,\"a,b,c,\n", StandardCharsets.UTF_8, "Row 3, which begins");
    assertRefused(HEADER + "1,a\0,b,c,\n", StandardCharsets.UTF_8, "Row 2 holds a null character");
  }

  private static void assertRefused(String file, Charset charset, String sentence) {
    assertThatThrownBy(() -> read(file, charset))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith(sentence);
  }

  private static List<CsvTable.Row> read(String file, Charset charset) throws IOException {
    List<CsvTable.Row> rows = new ArrayList<>();
    try (CsvTable table =
        CsvTable.open(new ByteArrayInputStream(file.getBytes(charset)), COLUMNS)) {
      table.forEachRemaining(rows::add);
    }
    return rows;
  }
}
