package io.handoff.deals.crm;

import io.handoff.chassis.problem.Refused;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A file of comma, semicolon or tab separated values, read row by row by a mapping. */
final class CsvTable implements Iterator<CsvTable.Row>, AutoCloseable {

  private static final int MAX_HEADER = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Map<Cell, Integer> places;
  private final int width;
  private @Nullable CSVRecord next;

  /**
   * A row as it is in the file.
   *
   * @param number as a spreadsheet counts, with the header as row 1
   * @param cells what it says, without what is blank
   * @param complete whether it has as many cells as the header
   */
  record Row(int number, Map<Cell, String> cells, boolean complete) {}

  private CsvTable(CSVParser parser, ColumnMapping.Columns columns) {
    this.parser = parser;
    this.records = parser.iterator();
    if (!read()) {
      throw unreadable("The file is empty; send the export with its row of column names.");
    }
    List<String> headers = headers(next);
    this.width = headers.size();
    this.places = places(headers, columns);
    read();
  }

  /**
   * Opens a file.
   *
   * @throws Refused when it is no table of text, or columns that are needed are not there
   */
  static CsvTable open(InputStream file, ColumnMapping.Columns columns) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                encoded(file),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            MAX_HEADER);
    try {
      char separator = separator(text);
      CSVFormat format =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(separator)
              .setIgnoreEmptyLines(false)
              .setIgnoreSurroundingSpaces(true)
              .get();
      return new CsvTable(CSVParser.builder().setReader(text).setFormat(format).get(), columns);
    } catch (CharacterCodingException notText) {
      throw notUtf8(1);
    }
  }

  /** Sixteen bits a character is what some spreadsheets call Unicode. */
  private static InputStream encoded(InputStream file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(file);
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
      throw unreadable("The file is in UTF-16; export or save it again as CSV UTF-8.");
    }
    return bytes;
  }

  /** Whichever is most often in the first line; a spreadsheet's language decides it. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(MAX_HEADER);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
      text.mark(MAX_HEADER);
    } else {
      text.mark(MAX_HEADER - 1);
    }
    int[] found = new int[3];
    boolean quoted = false;
    for (int i = 0; i < MAX_HEADER - 1; i++) {
      int character = text.read();
      if (character < 0 || character == '\n' && !quoted) {
        break;
      }
      quoted ^= character == '"';
      int kind = quoted ? -1 : ",;\t".indexOf(character);
      if (kind >= 0) {
        found[kind]++;
      }
    }
    text.reset();
    return found[1] > found[0] && found[1] >= found[2] ? ';' : found[2] > found[0] ? '\t' : ',';
  }

  private static List<String> headers(CSVRecord record) {
    return record.stream().map(CsvTable::key).toList();
  }

  private static String key(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  private static Map<Cell, Integer> places(List<String> headers, ColumnMapping.Columns columns) {
    Map<Cell, Integer> places = new EnumMap<>(Cell.class);
    List<String> absent = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      List<String> accepted = columns.of(cell);
      accepted.stream()
          .filter(header -> headers.contains(key(header)))
          .findFirst()
          .ifPresent(header -> places.put(cell, once(header, headers)));
      if (cell.isRequired() && !places.containsKey(cell)) {
        absent.add(String.join(" or ", accepted));
      }
    }
    if (!absent.isEmpty()) {
      throw unreadable(
          "Columns are missing: "
              + String.join("; ", absent)
              + ". Add them to the export, or save a mapping that names yours.");
    }
    return places;
  }

  private static int once(String header, List<String> headers) {
    int place = headers.indexOf(key(header));
    if (headers.lastIndexOf(key(header)) != place) {
      throw unreadable("The column " + header + " is there twice; leave one out.");
    }
    return place;
  }

  /** Whether there is another record; its row is the next to give. */
  private boolean read() {
    try {
      next = records.hasNext() ? records.next() : null;
      return next != null;
    } catch (UncheckedIOException | IllegalStateException broken) {
      if (broken.getCause() instanceof CharacterCodingException) {
        throw notUtf8(parser.getRecordNumber() + 1);
      }
      throw unreadable(
          "Row %d, which begins at line %d, is broken: a quote is opened and not closed, or closed in the middle of a cell."
              .formatted(parser.getRecordNumber() + 1, parser.getCurrentLineNumber()));
    }
  }

  @Override
  public boolean hasNext() {
    while (next != null && next.stream().allMatch(String::isBlank)) {
      read();
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CSVRecord record = next;
    int number = Math.toIntExact(record.getRecordNumber());
    Map<Cell, String> cells =
        places.entrySet().stream()
            .filter(place -> place.getValue() < record.size())
            .filter(place -> !record.get(place.getValue()).isBlank())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    place -> text(record.get(place.getValue()), number),
                    (one, other) -> one,
                    () -> new EnumMap<>(Cell.class)));
    read();
    return new Row(number, cells, record.size() == width);
  }

  private static String text(String cell, int number) {
    if (cell.indexOf('\0') >= 0) {
      throw unreadable("Row " + number + " holds a null character; export the file again.");
    }
    return cell.strip();
  }

  private static Refused notUtf8(long row) {
    return unreadable(
        "The file is not in UTF-8 around row " + row + "; export or save it again as CSV UTF-8.");
  }

  private static Refused unreadable(String sentence) {
    return new Refused(ImportProblem.UNREADABLE_FILE, sentence);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
