package io.handoff.check.wording;

import io.handoff.contracts.finding.Span;
import io.handoff.contracts.template.WordingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Judges whether a text is plain: it names what fits its field, and nothing in it undoes that.
 * Texts in a language without rules are left alone.
 */
public final class Wording {

  private static final int MOST = 2;

  /** So many weak words of a text are looked at: more would only say the same again. */
  private static final int TRIES = 24;

  /** Where a typed member beside the words does not make weak words plain. */
  private static final Set<WordingClass> WORK =
      Set.of(
          WordingClass.SECURITY,
          WordingClass.ACCESS,
          WordingClass.INTEGRATION,
          WordingClass.SETUP_WORK);

  /** Weak words that are fine where somebody tells how work is done. */
  private static final Set<String> IN_A_STORY =
      Set.of("partitive", "quality", "hedge", "later", "wide");

  private final Language language;
  private final WordingClass fields;
  private final FieldRule rule;
  private final Context context;
  private final Words words;
  private final List<Weakness> found = new ArrayList<>(MOST);
  private int terms;

  /** Worked out once all evidence is known. */
  private List<Slot> lacking = List.of();

  private Wording(Language language, WordingClass fields, String text, Context context) {
    this.language = language;
    this.fields = fields;
    this.rule = language.rule(fields);
    this.context = context;
    this.words = Lexer.cut(language.lexicon, text);
  }

  /** What a text of a class leaves open, at most two things, with nothing known beside it. */
  public static List<Weakness> judge(WordingClass fields, String text) {
    return judge(fields, text, Context.NONE);
  }

  /** What a text of a class leaves open, at most two things. */
  public static List<Weakness> judge(WordingClass fields, String text, Context context) {
    if (text.isBlank()) {
      return List.of();
    }
    Wording wording = new Wording(Language.english(), fields, text, context);
    return wording.judge();
  }

  /** Whether a text holds any word that is neither a small nor an empty one. */
  static boolean saysSomething(String text) {
    Wording wording = new Wording(Language.english(), WordingClass.SCOPE_IN, text, Context.NONE);
    wording.content();
    for (int at = 0; at < wording.words.size; at++) {
      if (wording.words.has(at, Tag.CONTENT.ordinal())) {
        return true;
      }
    }
    return false;
  }

  /** The tags of each word, for those who write rules. */
  static String explain(WordingClass fields, String text) {
    Wording wording = new Wording(Language.english(), fields, text, Context.NONE);
    wording.judge();
    StringBuilder explained = new StringBuilder();
    for (int at = 0; at < wording.words.size; at++) {
      explained.append(wording.words.at(at)).append('[');
      for (String name : wording.language.lexicon.tagNames()) {
        if (wording.words.has(at, wording.language.lexicon.tag(name))) {
          explained.append(name).append(' ');
        }
      }
      explained.append("] ");
    }
    return explained.toString();
  }

  private List<Weakness> judge() {
    if (isForeign()) {
      return List.of();
    }
    phrases(false);
    terms = context.names().tag(words, language.term);
    language.names.scan(words);
    language.quantities.scan(words);
    language.lists.scan(words);
    content();
    phrases(true);
    if (isHonestlyUnknown()) {
      return List.of();
    }
    spoil();
    triggers();
    if (found.size() < MOST) {
      missing();
    }
    return found;
  }

  private boolean isForeign() {
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < words.text.length(); i++) {
      char character = words.text.charAt(i);
      if (Character.isLetter(character)) {
        letters++;
        if (character > 0x24f) {
          foreign++;
        }
      }
    }
    if (foreign * 10 > letters * 3) {
      return true;
    }
    if (!words.mayHave(language.foreign)) {
      return false;
    }
    int own = 0;
    int other = 0;
    for (int at = 0; at < words.size; at++) {
      own += words.hasAny(at, language.function) ? 1 : 0;
      other += words.hasAny(at, language.foreign) ? 1 : 0;
    }
    return other >= 2 && other > own;
  }

  private void phrases(boolean late) {
    for (int at = 0; at < words.size; at++) {
      Entry entry = words.entry[at];
      if (entry != null) {
        for (Phrase phrase : late ? entry.late : entry.early) {
          apply(phrase, at);
        }
      }
      if (late) {
        for (int part = 0; part < Words.LONGS; part++) {
          taggedPhrases(at, part);
        }
      }
    }
  }

  /** Those that begin with a tag of the word, in the order of the tags; a match may add a tag. */
  private void taggedPhrases(int at, int part) {
    long open = language.leading[part];
    for (long left = words.tags[at * Words.LONGS + part] & open;
        left != 0;
        left = words.tags[at * Words.LONGS + part] & open) {
      int bit = Long.numberOfTrailingZeros(left);
      List<Phrase> phrases = language.lexicon.phrasesFrom(part * 64 + bit);
      for (int i = 0; i < phrases.size(); i++) {
        apply(phrases.get(i), at);
      }
      open &= -2L << bit;
    }
  }

  private void apply(Phrase phrase, int at) {
    int last = phrase.match(words, at);
    if (last >= at) {
      words.tag(at, last, phrase.tag);
    }
  }

  private void content() {
    for (int at = 0; at < words.size; at++) {
      if (words.isWord(at) && !words.hasAny(at, language.saysNothing) && !words.isNumber(at)) {
        words.tag(at, at, Tag.CONTENT.ordinal());
      }
      if (words.isMark(at, '?') || words.opens[at] && words.has(at, language.polar)) {
        words.tag(at, at, Tag.ASKED.ordinal());
      }
    }
  }

  /** An unknown that says who will know it by which day. */
  private boolean isHonestlyUnknown() {
    return words.anyHas(language.unknown)
        && words.anyHas(language.someone)
        && words.anyHas(language.someDay);
  }

  /**
   * Talk before the answer: nothing that fits stands beside it, and all that is needed comes in a
   * later part.
   */
  private boolean isSmallTalk(int first, int last) {
    for (int at = wordsFrom(first); at <= last; at++) {
      if (words.hasAny(at, language.evidence) && words.hasAny(at, rule.evidence())) {
        return false;
      }
    }
    int begin = wordsFrom(first);
    for (int end = last + 1; end < words.size; end++) {
      boolean part =
          words.clause[end] != words.clause[first]
              || words.isMark(end, ':')
              || words.isMark(end, ',') && end - begin >= 4
              || words.has(end, language.smallTalkEnd) && words.isMark(end - 1, ',');
      if (part) {
        return fillsFrom(end);
      }
      if (words.hasAny(end, language.evidence) && words.hasAny(end, rule.evidence())) {
        return false;
      }
    }
    return false;
  }

  private int wordsFrom(int at) {
    int from = at;
    while (from > 0 && words.clause[from - 1] == words.clause[at] && !words.isMark(from - 1, ',')) {
      from--;
    }
    return from;
  }

  private boolean fillsFrom(int from) {
    for (List<Slot> combination : rule.accepted()) {
      boolean all = true;
      boolean strong = false;
      for (Slot slot : combination) {
        int count = 0;
        for (int at = from; at < words.size; at++) {
          if (words.headsAny(at, slot.evidence())) {
            count++;
            strong |= words.hasAny(at, language.evidence);
          }
        }
        all &= count >= slot.least() || context.fills(slot.name());
      }
      if (all && strong) {
        return true;
      }
    }
    return false;
  }

  private void spoil() {
    for (TriggerGroup group : language.groups) {
      if (group.spoils().isEmpty() || !words.mayHave(group.mask()) || !applies(group)) {
        continue;
      }
      for (int at = 0; at < words.size; at++) {
        if (!words.headsAny(at, group.mask()) || isBacked(at, group.unless())) {
          continue;
        }
        if (group.spoils().equals("clause")) {
          int last = lastOf(group, at);
          at = group.defined() && isDefined(group, last) ? last : spoilClause(at);
        } else {
          at = spoilSpan(at, group);
        }
      }
    }
  }

  /** Whether the part of the sentence around a word holds evidence that keeps it from spoiling. */
  private boolean isBacked(int word, long[] unless) {
    if (!words.mayHave(unless)) {
      return false;
    }
    int clause = words.clause[word];
    int from = word;
    while (from > 0 && words.clause[from - 1] == clause) {
      from--;
    }
    for (int at = from; at < words.size && words.clause[at] == clause; at++) {
      if (words.hasAny(at, unless)) {
        return true;
      }
    }
    return false;
  }

  private boolean applies(TriggerGroup group) {
    return group.isFor(fields.name())
        && !rule.ignored().contains(group.name())
        && !(context.filled().contains(Context.STORY) && IN_A_STORY.contains(group.name()))
        && !(context.filled().contains(Context.PLAIN) && !group.spoils().equals("clause"));
  }

  private int lastOf(TriggerGroup group, int head) {
    int last = head;
    while (last + 1 < words.size && words.has(last + 1, group.tag())) {
      last++;
    }
    return last;
  }

  /** Takes the evidence from the clause of a word, and answers its last word. */
  private int spoilClause(int head) {
    int at = head;
    while (at > 0 && words.clause[at - 1] == words.clause[head]) {
      at--;
    }
    for (; at < words.size && words.clause[at] == words.clause[head]; at++) {
      words.clear(at, language.evidence);
    }
    return at - 1;
  }

  private int spoilSpan(int head, TriggerGroup group) {
    int last = lastOf(group, head);
    boolean amount = words.hasAny(last, language.amounts);
    while (amount
        && last + 1 < words.size
        && words.hasAny(last + 1, language.amounts)
        && !words.headsAny(last + 1, language.amounts)) {
      last++;
    }
    for (int at = head; at <= last; at++) {
      words.clear(at, language.evidence);
    }
    return last;
  }

  private void triggers() {
    lacking = lacking(true);
    boolean full = lacking.isEmpty();
    int most = full ? MOST : 1;
    int left = TRIES;
    boolean workOpen = full && WORK.contains(fields) && !lacking(false).isEmpty();
    for (TriggerGroup group : language.groups) {
      if (!group.flags() || !words.mayHave(group.mask()) || !applies(group)) {
        continue;
      }
      boolean soft = group.soft() || rule.softened().contains(group.name());
      for (int at = 0; at < words.size && found.size() < most && left > 0; at++) {
        if (!words.headsAny(at, group.mask())) {
          continue;
        }
        int last = lastOf(group, at);
        left--;
        boolean open = !soft || full && isOpen(at, workOpen);
        if (open && !isCleared(group, at, last) && !isSmallTalk(at, last)) {
          add(group, at, last, full);
        }
        at = last;
      }
    }
  }

  /** A weak word matters where its part of the sentence is about the core and says nothing else. */
  private boolean isOpen(int trigger, boolean workOpen) {
    int clause = words.clause[trigger];
    int from = trigger;
    while (from > 0 && words.clause[from - 1] == clause) {
      from--;
    }
    boolean core = workOpen;
    for (int at = from; at < words.size && words.clause[at] == clause; at++) {
      if (words.hasAny(at, rule.evidence())) {
        return false;
      }
      core |= words.hasAny(at, rule.core());
    }
    return core;
  }

  private boolean isCleared(TriggerGroup group, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (words.hasAny(at, language.plain)) {
        return true;
      }
    }
    if (group.defined() && isDefined(group, last)) {
      return true;
    }
    for (int at = wordsFrom(first); at < words.size; at++) {
      if (words.clause[at] != words.clause[first]) {
        break;
      }
      if ((at < first || at > last) && words.hasAny(at, group.clears())) {
        return true;
      }
    }
    return false;
  }

  /** A definition follows within a few words, and says something. */
  private boolean isDefined(TriggerGroup group, int last) {
    int limit = Math.min(words.size, last + 6);
    for (int at = last + 1; at < limit; at++) {
      if (words.isMark(at, '.') || words.isMark(at, ';') || words.isMark(at, '?')) {
        return false;
      }
      if (words.isMark(at, '(') && words.isNumber(at + 1) && !group.spoils().isEmpty()) {
        return words.hasAny(at + 1, language.evidence);
      }
      if (words.isMark(at, ':') || words.isMark(at, '=') || words.has(at, language.defines)) {
        int end = Math.min(words.size, at + 16);
        for (int next = at + 1; next < end; next++) {
          if (words.hasAny(next, language.evidence)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  private void add(TriggerGroup group, int first, int last, boolean full) {
    Span span = new Span(words.start[first], words.end[last]);
    for (Weakness other : found) {
      if (other.span().start() < span.end() && span.start() < other.span().end()) {
        return;
      }
    }
    Slot slot = lacking.isEmpty() ? rule.accepted().get(0).get(0) : lacking.get(0);
    if (full) {
      found.add(
          new Weakness(
              span,
              group.name(),
              slot.missing(),
              rule.why(),
              rule.question(),
              quoted(span) + " " + group.seen()));
    } else if (found.isEmpty()) {
      found.add(weakness(span, group, slot));
    }
  }

  private Weakness weakness(Span span, TriggerGroup group, Slot slot) {
    return new Weakness(
        span,
        group.name(),
        slot.missing(),
        rule.why(),
        slot.question(),
        quoted(span) + " " + group.seen());
  }

  private String quoted(Span span) {
    return "\"" + words.text.substring(span.start(), span.end()) + "\"";
  }

  private void missing() {
    if (lacking.isEmpty() || !found.isEmpty()) {
      return;
    }
    Slot slot = lacking.get(0);
    String text = words.text.strip();
    int start = words.text.indexOf(text);
    found.add(
        new Weakness(
            new Span(start, start + text.length()),
            "missing-" + slot.name(),
            slot.missing(),
            rule.why(),
            slot.question(),
            "The text does not say " + slot.missing() + "."));
  }

  /** The slots that the combination closest to this text still lacks. */
  private List<Slot> lacking(boolean beside) {
    List<Slot> fewest = List.of();
    boolean first = true;
    for (List<Slot> combination : rule.accepted()) {
      List<Slot> lacking = new ArrayList<>(combination.size());
      for (Slot slot : combination) {
        if (!fills(slot, beside)) {
          lacking.add(slot);
        }
      }
      if (lacking.size() <= terms) {
        return List.of();
      }
      if (first || lacking.size() < fewest.size()) {
        fewest = lacking;
        first = false;
      }
    }
    return fewest;
  }

  private boolean fills(Slot slot, boolean beside) {
    if (beside && context.fills(slot.name())) {
      return true;
    }
    if (!words.mayHave(slot.evidence())) {
      return false;
    }
    int count = 0;
    for (int at = 0; at < words.size; at++) {
      if (words.headsAny(at, slot.evidence()) && ++count >= slot.least()) {
        return true;
      }
    }
    return false;
  }
}
