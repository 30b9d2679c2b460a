package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.ScopeItem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is out when it is done online, where a page is delivered on which people do just
 * that: "online payment of the fee", and a payment of the fee on the booking page.
 */
final class OnlineOut {

  private static final WordLists LISTS = WordLists.beside(OnlineOut.class, "in-and-out.txt");

  private static final Set<String> ONLINE = LISTS.set("online");

  private static final Set<String> PAGES = LISTS.set("pages");

  private static final Set<String> STAFF = LISTS.set("staff");

  /** What is left has to be a thing and what it is of. */
  private static final int LEAST = 2;

  private OnlineOut() {}

  /** Where it is delivered, by path; null when nowhere. */
  static @Nullable String deliveredAt(CheckedRecord record, Thing out) {
    if (out.all().size() <= LEAST || out.all().stream().noneMatch(ONLINE::contains)) {
      return null;
    }
    List<String> left = out.all().stream().filter(word -> !ONLINE.contains(word)).toList();
    return left.size() < LEAST || ONLINE.contains(out.head())
        ? null
        : record.document().scopeItems().entrySet().stream()
            .filter(entry -> isOnline(record, entry.getValue(), left, out.head()))
            .map(Map.Entry::getKey)
            .min(Comparator.naturalOrder())
            .map(id -> "scopeItems." + id + ".name")
            .orElse(null);
  }

  private static boolean isOnline(
      CheckedRecord record, ScopeItem item, List<String> left, String head) {
    CutText name = CutText.of(record, item.name());
    CutText kind = CutText.of(record, item.kind());
    CutText definition = CutText.of(record, item.definition());
    Thing thing = Thing.named(name);
    return thing.head().equals(head)
        && thing.all().containsAll(left)
        && (hasAny(name, PAGES) || hasAny(kind, PAGES))
        && !hasAny(name, STAFF)
        && !hasAny(definition, STAFF);
  }

  private static boolean hasAny(CutText words, Set<String> any) {
    return words.hasAny(0, words.size(), any);
  }
}
