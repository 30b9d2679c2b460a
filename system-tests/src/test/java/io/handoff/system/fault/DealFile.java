package io.handoff.system.fault;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A HubSpot export of fresh deals of one fresh owner. One deal of five is signed and takes a draft;
 * one row of a hundred has no date that can be read.
 */
final class DealFile {

  private static final String HEADER =
      "Record ID,Deal Name,Deal Stage,Close Date,Amount,Currency,Deal owner,Deal owner email,"
          + "Associated Company\n";

  private final String run = UUID.randomUUID().toString();
  private final int rows;

  DealFile(int rows) {
    this.rows = rows;
  }

  /** The address of whoever owns these deals, and nothing else. */
  String owner() {
    return "seller-" + run + "@example.com";
  }

  String text() {
    return HEADER + String.join("", each(this::row, row -> true));
  }

  /** What must come of each row, as {@code <number> <deal> <verdict>}. */
  List<String> verdicts() {
    return each(
        row -> "%d %s %s".formatted(row + 2, deal(row), isGood(row) ? "CREATED" : "REFUSED"),
        row -> true);
  }

  /** What must come of each row that is sent again. */
  List<String> verdictsOfRepeat() {
    return verdicts().stream().map(line -> line.replace("CREATED", "UNCHANGED")).toList();
  }

  /** The deals that can be read. */
  List<String> deals() {
    return each(this::deal, DealFile::isGood);
  }

  /** Those of them that take a draft. */
  List<String> draftedDeals() {
    return each(this::deal, row -> isGood(row) && isSigned(row));
  }

  private String row(int row) {
    return "%s,Portal %d,%s,%s,%d.50,EUR,Lena Brandt,%s,Meadow Bank\n"
        .formatted(
            deal(row),
            row,
            isSigned(row) ? "Closed Won" : "Appointment Scheduled",
            isGood(row) ? "2026-12-01" : "soon",
            1000 + row,
            owner());
  }

  private String deal(int row) {
    return run + "-" + row;
  }

  private static boolean isSigned(int row) {
    return row % 5 == 0;
  }

  private static boolean isGood(int row) {
    return row % 100 != 42;
  }

  private List<String> each(IntFunction<String> told, IntPredicate wanted) {
    return IntStream.range(0, rows)
        .filter(wanted)
        .mapToObj(told)
        .collect(Collectors.toUnmodifiableList());
  }
}
