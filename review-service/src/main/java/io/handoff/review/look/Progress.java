package io.handoff.review.look;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.overruling.ValueHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far somebody has read. A section is a register that holds something; it is read when it is
 * marked, or everything in it is. A mark holds in later revisions for as long as nothing there
 * changes.
 *
 * @param marks what holds, one a part
 * @param sections every section, and whether it is read
 */
public record Progress(Collection<ReadingMark> marks, Map<String, Boolean> sections) {

  /** Who may edit is nothing to read. */
  private static final List<String> NO_SECTIONS = List.of("collaborators");

  /**
   * How far marks reach in a document.
   *
   * @param made marks on it and on earlier revisions, the latest first
   */
  static Progress in(HandoffDocument document, List<ReadingMark> made) {
    Map<String, ReadingMark> holding = new LinkedHashMap<>();
    for (ReadingMark mark : made) {
      if (FieldPath.parse(mark.path()).existsIn(document)
          && mark.isAbout(ValueHash.of(document, mark.path()))) {
        holding.putIfAbsent(mark.path(), mark);
      }
    }
    Map<String, Boolean> sections = new LinkedHashMap<>();
    for (String register : FieldPath.registers()) {
      List<String> entries = entries(register, document);
      if (!entries.isEmpty() && !NO_SECTIONS.contains(register)) {
        sections.put(
            register, holding.containsKey(register) || holding.keySet().containsAll(entries));
      }
    }
    return new Progress(holding.values(), sections);
  }

  private static List<String> entries(String register, HandoffDocument document) {
    FieldPath path = FieldPath.WHOLE.then(register);
    return new ArrayList<>(
        path.namesIn(document).stream().map(id -> path.then(id).toString()).toList());
  }

  /** How many sections are read. */
  public int read() {
    return (int) sections.values().stream().filter(read -> read).count();
  }
}
