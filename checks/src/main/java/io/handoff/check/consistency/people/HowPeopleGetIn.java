package io.handoff.check.consistency.people;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CompanyLogin;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.check.told.TopicWords;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How people sign in, and from where, is told the same as the security asks say. */
public final class HowPeopleGetIn implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-018",
          Severity.BLOCKING,
          "How people sign in, and from where, is told as the security asks say it, and in one way",
          "A sign-in that was not planned, or an address that is shut out, stops the first day.",
          List.of(
              "securityAsks.*.wanted",
              "securityAsks.*.detail",
              "securityAsks.*.neededOn",
              "answers.*.customerFact",
              "decisions.*.text",
              "promises.*.text",
              "scopeItems.*.definition",
              "setupItems.*.detail",
              "customerInputs.*.name"),
          "How do people sign in, and from where?",
          "Single sign-on from the first day; only from the 3 addresses of the offices");

  private static final WordLists LISTS = WordLists.beside(HowPeopleGetIn.class, "get-in.txt");

  private static final Set<String> SECOND = LISTS.set("second factor");

  private static final Set<String> COMES = LISTS.set("comes");

  private static final List<String> MONTHS = LISTS.list("months");

  private static final Set<String> OPENS = LISTS.set("opens");

  private static final Set<String> NOT = LISTS.set("not");

  /** Answers of how it is today. */
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");

  /** A month without a year that is further away may be one of the year before. */
  private static final int HALF_A_YEAR = 6;

  /** Such words of a name are "of" and the like. */
  private static final int SHORT = 3;

  private static final Set<String> SEASONS = LISTS.set("seasons");

  private static final Set<String> IN = WordSet.of("in", "by", "for", "from", "until");

  private static final Set<String> NETWORK = WordSet.of("network", "networks");

  private static final Set<String> ANY = WordSet.of("any", "whatever");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !Told.with(record, Sign.SIGN_IN).isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Told> told = Told.with(record, Sign.SIGN_IN);
    SecurityAsk signOn = ask(record, SecurityTopic.SINGLE_SIGN_ON);
    SecurityAsk addresses = ask(record, SecurityTopic.IP_ALLOWLISTING);
    List<Finding> findings = new ArrayList<>();
    for (Told one : told) {
      if (binds(record, one)) {
        CutText words = CutText.of(record, one.text());
        String seen = signOn == null ? null : against(record, signOn, one, words);
        if (seen == null && addresses != null && Boolean.TRUE.equals(addresses.wanted())) {
          seen = isFromAnywhere(words) ? "only some addresses are let in" : null;
        }
        if (seen != null) {
          findings.add(
              DESCRIPTION.finding(
                  one.path(),
                  "This is not how the security asks tell it: " + seen + ".",
                  "How do people sign in, and from where? Say the same in both places."));
        }
      }
    }
    if (findings.isEmpty()) {
      addToldTwice(
          record,
          told.stream().filter(one -> binds(record, one) || one.isIn("securityAsks")).toList(),
          findings);
    }
    return findings;
  }

  /** Those who get in with an account that they have anyway, and with a secret elsewhere. */
  private static void addToldTwice(CheckedRecord record, List<Told> told, List<Finding> findings) {
    for (Told only : told) {
      String group = WayIn.onlyTheirs(CutText.of(record, only.text()), theirs(record));
      for (Told one : group == null ? List.<Told>of() : told) {
        if (one != only && WayIn.isOursFor(CutText.of(record, one.text()), theirs(record), group)) {
          findings.add(
              DESCRIPTION.finding(
                  one.path(),
                  "Here it is a secret of ours; %s says that they have none."
                      .formatted(only.path()),
                  "How do people sign in? Say the same in both places."));
          return;
        }
      }
    }
  }

  private static @Nullable SecurityAsk ask(CheckedRecord record, SecurityTopic topic) {
    List<SecurityAsk> asks =
        record.document().securityAsks().values().stream()
            .filter(ask -> ask.topic() == topic)
            .filter(ask -> ask.wanted() != null && ask.status() != Status.UNKNOWN)
            .toList();
    return asks.size() == 1 ? asks.get(0) : null;
  }

  private static boolean binds(CheckedRecord record, Told told) {
    if (told.isIn("promises")) {
      Promise promise = record.document().promises().get(told.id());
      return promise != null && Passage.binds(promise);
    }
    return told.isIn("customerInputs")
        || told.isIn("scopeItems")
        || told.isIn("decisions")
        || told.isIn("setupItems")
        || (told.isIn("answers") && !TODAY.contains(told.id()));
  }

  private static @Nullable String against(
      CheckedRecord record, SecurityAsk ask, Told told, CutText words) {
    if (Boolean.FALSE.equals(ask.wanted())) {
      CutText detail = CutText.of(record, ask.detail());
      boolean company = CompanyLogin.isIn(words);
      boolean known = told.isIn("promises") && company;
      if (!known
          && ((company && !isDenied(words) && !WayIn.hasOwnSecret(words, theirs(record)))
              || WayIn.isTheirs(words, theirs(record)))) {
        return "single sign-on is not wanted";
      }
      return isPasswordOnly(words) && hasSecond(detail) ? "a password alone does not do" : null;
    }
    if (ask.neededOn() != null && comesLater(words, ask.neededOn())) {
      return "single sign-on is needed earlier";
    }
    boolean ours =
        !told.isIn("customerInputs")
            && isNeededAtFirst(record, ask)
            && (OwnLogin.replaces(
                    words, provider(ask), CutText.of(record, ask.detail()), usage(record))
                || WayIn.isOurs(words, theirs(record), CutText.of(record, ask.detail())));
    return ours ? "people sign in with an account of the company" : null;
  }

  /** Whether it is needed by a promised date, or no day is said. */
  private static boolean isNeededAtFirst(CheckedRecord record, SecurityAsk ask) {
    LocalDate needed = ask.neededOn();
    return needed == null
        || record.promisedDates().isEmpty()
        || record.promisedDates().stream().anyMatch(date -> !needed.isAfter(date.last()));
  }

  private static Set<String> provider(SecurityAsk ask) {
    Set<String> words = new HashSet<>();
    CutText name = CutText.of(ask.provider());
    for (int i = 0; i < name.size(); i++) {
      if (name.at(i).length() > 4) {
        words.add(name.at(i));
      }
    }
    return words;
  }

  /** Words of those whose accounts are not ours: the customer, and systems. */
  private static Set<String> theirs(CheckedRecord record) {
    return record.reading(Theirs.class, of -> new Theirs(theirsOf(of))).words;
  }

  private static Set<String> theirsOf(CheckedRecord record) {
    HandoffDocument document = record.document();
    Set<String> theirs = new HashSet<>();
    document
        .integrations()
        .values()
        .forEach(one -> theirs.addAll(SystemAlias.aliases(record, one.system())));
    document
        .dataSources()
        .values()
        .forEach(one -> theirs.addAll(SystemAlias.aliases(record, one.name())));
    CutText customer = CutText.of(document.customer());
    for (int i = 0; i < customer.size(); i++) {
      if (customer.at(i).length() > SHORT) {
        theirs.add(customer.at(i));
      }
    }
    return theirs;
  }

  private record Theirs(Set<String> words) {}

  private static CutText usage(CheckedRecord record) {
    Answer usage = record.document().answers().get("usage");
    return CutText.of(record, usage == null ? null : usage.customerFact());
  }

  /** Whether it is another sign-in, or none; "no second password" denies nothing. */
  private static boolean isDenied(CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.clauseEnd(i);
      if (words.hasAny(i, CompanyLogin.noPassword(words, i, end), NOT)
          && !words.hasAny(i, end, Set.of("same"))) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** "With their password and nothing else". */
  private static boolean isPasswordOnly(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, "password")
          && (words.reads(i + 1, "and", "nothing", "else")
              || words.is(i + 1, "alone")
              || words.is(i + 1, "only")
              || words.reads(i - 2, "only", "a"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSecond(CutText detail) {
    for (int i = 0; i < detail.size(); ) {
      int end = detail.sentenceEnd(i);
      if (detail.hasAny(i, end, Set.of("password")) && detail.hasAny(i, end, SECOND)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** "Sign-in with the company account comes in June". */
  private static boolean comesLater(CutText words, LocalDate needed) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean named =
          TopicWords.isNamed(SecurityTopic.SINGLE_SIGN_ON, words, i, end)
              || CompanyLogin.isNamed(words, i, end)
              || WayIn.namesTheirs(words, i, end);
      if (named && words.hasAny(i, end, COMES) && !words.hasAny(i, end, NOT)) {
        for (int k = i + 1; k < end; k++) {
          if (isLater(words, k, needed)) {
            return true;
          }
        }
      }
      i = end;
    }
    return false;
  }

  private static boolean isLater(CutText words, int k, LocalDate needed) {
    if (words.is(k, "later")
        || words.reads(k, "phase", "two")
        || words.reads(k, "phase", "2")
        || words.reads(k, "second", "phase")) {
      return true;
    }
    if (words.isAny(k, SEASONS) && words.hasAny(k - 3, k, IN)
        || words.reads(k, "next", "year")
        || isYearAfter(words.at(k), needed)) {
      return true;
    }
    int month = words.is(k - 1, "in") ? MONTHS.indexOf(words.at(k)) + 1 : 0;
    if (month == 0) {
      return false;
    }
    String year = k + 1 < words.size() ? words.at(k + 1) : "";
    if (isYear(year)) {
      return year.equals(String.valueOf(needed.getYear())) && month > needed.getMonthValue();
    }
    int after = month - needed.getMonthValue();
    return after > 0 && after <= HALF_A_YEAR;
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.startsWith("20");
  }

  private static boolean isYearAfter(String word, LocalDate needed) {
    return isYear(word) && word.compareTo(String.valueOf(needed.getYear())) > 0;
  }

  /** "On whatever network they are", "from home". */
  private static boolean isFromAnywhere(CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean open = words.hasAny(i, end, OPENS) && !Hedge.in(words, i, end);
      for (int k = i; k < end && open; k++) {
        boolean anyNetwork = words.isAny(k, ANY) && words.isAny(k + 1, NETWORK);
        boolean home = words.reads(k, "from", "home") || words.reads(k, "from", "anywhere");
        if (anyNetwork || home) {
          return true;
        }
      }
      i = end;
    }
    return false;
  }
}
