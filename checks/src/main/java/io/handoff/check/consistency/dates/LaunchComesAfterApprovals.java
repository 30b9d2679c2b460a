package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.PromisedDate;
import io.handoff.check.date.LaunchDates;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.TopicWords;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Clearance;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can block the launch is not needed, planned or expected only after it. */
public final class LaunchComesAfterApprovals implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-002",
          Severity.BLOCKING,
          "The launch does not come before what can block it",
          "A launch on 1 June that waits for something on 15 June is a launch on 15 June.",
          List.of(
              "milestones.*.promisedDate",
              "securityAsks.*.neededOn",
              "securityAsks.*.launchBlocking",
              "securityAsks.*.detail",
              "dependencies.*.text",
              "customerInputs.*.dueDate",
              "answers.scopeApproval"),
          "Can it go live without this, or does the launch move?",
          "Single sign-on on 24 May 2027, the dashboard live on 1 June 2027");

  /** A date after the launch by intent. */
  private static final Set<String> AFTER =
      WordSet.of("after", "later", "second", "phase", "following", "annual", "yearly", "renewal");

  /** Words of any launch. */
  private static final Set<String> NO_THING =
      WordSet.of("live", "launch", "go", "start", "first", "open", "users", "user", "staff");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.promisedDates().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    boolean blocked =
        document.securityAsks().values().stream().anyMatch(LaunchComesAfterApprovals::blocks);
    if (!blocked && !mayTellOfApproval(record)) {
      return List.of();
    }
    List<PromisedDate> launches = LaunchDates.of(document);
    PromisedDate launch =
        launches.stream()
            .filter(date -> !namesBlocker(document, CutText.of(date.milestone().name())))
            .max(Comparator.comparing(PromisedDate::last).thenComparing(PromisedDate::id))
            .orElse(null);
    if (launch == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    addAsks(document, launch, findings);
    if (findings.isEmpty()) {
      addMilestones(document, launch, findings);
    }
    addDependencies(document, launch, findings);
    addApprovals(record, launch, launches, findings);
    return findings;
  }

  /** Whether an approval may be told anywhere but in a security ask. */
  private static boolean mayTellOfApproval(CheckedRecord record) {
    HandoffDocument document = record.document();
    return document.answers().containsKey("scopeApproval") && document.customerApproval() == null
        || document.dependencies().values().stream()
            .anyMatch(one -> one.settledOn() == null && ApprovalInText.mayBeIn(one.text()))
        || document.customerInputs().values().stream()
            .anyMatch(
                one -> one.state() == InputState.REQUESTED && ApprovalInText.mayBeIn(one.name()))
        || document.answers().entrySet().stream()
            .anyMatch(
                one ->
                    !record.template().wording().containsKey(one.getKey())
                        && ApprovalInText.mayBeIn(one.getValue().customerFact()));
  }

  private static boolean blocks(SecurityAsk ask) {
    return Boolean.TRUE.equals(ask.launchBlocking())
        && !Boolean.FALSE.equals(ask.wanted())
        && ask.clearance() != Clearance.CLEARED
        && ask.status() != Status.UNKNOWN
        && ask.topic() != null;
  }

  private static boolean namesBlocker(HandoffDocument document, CutText words) {
    return document.securityAsks().values().stream()
        .anyMatch(ask -> blocks(ask) && TopicWords.isNamed(ask.topic(), words, 0, words.size()));
  }

  private static void addAsks(
      HandoffDocument document, PromisedDate launch, List<Finding> findings) {
    document
        .securityAsks()
        .forEach(
            (id, ask) -> {
              LocalDate needed = ask.neededOn();
              if (blocks(ask) && needed != null && needed.isAfter(launch.last())) {
                findings.add(
                    finding(
                        "securityAsks." + id + ".neededOn",
                        "This can block the launch and is needed on " + Day.inWords(needed),
                        launch));
              }
            });
  }

  private static void addMilestones(
      HandoffDocument document, PromisedDate launch, List<Finding> findings) {
    for (PromisedDate date : PromisedDate.allOf(document)) {
      CutText name = CutText.of(date.milestone().name());
      if (date.first().isAfter(launch.last())
          && namesBlocker(document, name)
          && !name.hasAny(0, name.size(), AFTER)) {
        findings.add(
            finding(
                date.path("promisedDate"),
                "This can block the launch and is promised for " + Day.inWords(date.first()),
                launch));
      }
    }
  }

  private static void addDependencies(
      HandoffDocument document, PromisedDate launch, List<Finding> findings) {
    document
        .dependencies()
        .forEach(
            (id, dependency) -> {
              CutText words = CutText.of(dependency.settledOn() == null ? dependency.text() : null);
              for (int i = 0; i < words.size(); ) {
                int end = words.sentenceEnd(i);
                DateInText date = DateInText.only(words, i, end, launch.last().getYear());
                if (date != null
                    && date.day().isAfter(launch.last())
                    && !words.hasAny(i, end, AFTER)
                    && !Hedge.in(words, i, end)
                    && namesBlockerIn(document, words, i, end)) {
                  findings.add(
                      finding(
                          "dependencies." + id + ".text",
                          "This can block the launch and is expected on " + Day.inWords(date.day()),
                          launch));
                  return;
                }
                i = end;
              }
            });
  }

  /** Approvals that are told in words, or are an input that the customer brings. */
  private static void addApprovals(
      CheckedRecord record,
      PromisedDate launch,
      List<PromisedDate> launches,
      List<Finding> findings) {
    HandoffDocument document = record.document();
    document
        .dependencies()
        .forEach(
            (id, dependency) -> {
              if (dependency.settledOn() == null) {
                addApproval(
                    record,
                    "dependencies." + id + ".text",
                    dependency.text(),
                    launch,
                    launches,
                    findings);
              }
            });
    document
        .answers()
        .forEach(
            (key, answer) -> {
              if (answer.status() != Status.UNKNOWN
                  && !record.template().wording().containsKey(key)) {
                addApproval(
                    record,
                    "answers." + key + ".customerFact",
                    answer.customerFact(),
                    launch,
                    launches,
                    findings);
              }
            });
    Answer scope = document.answers().get("scopeApproval");
    if (scope != null && scope.status() != Status.UNKNOWN) {
      CutText words = CutText.of(record, scope.customerFact());
      DateInText date = DateInText.only(words, 0, words.size(), launch.last().getYear());
      if (date != null && date.day().isAfter(launch.last())) {
        findings.add(expected("answers.scopeApproval.customerFact", date.day(), launch));
      }
    }
    document
        .securityAsks()
        .forEach(
            (id, ask) -> {
              CutText words = CutText.of(record, blocks(ask) ? ask.detail() : null);
              DateInText date = DateInText.only(words, 0, words.size(), launch.last().getYear());
              if (date != null
                  && date.day().isAfter(launch.last())
                  && !words.hasAny(0, words.size(), AFTER)
                  && !Hedge.in(words, 0, words.size())) {
                findings.add(expected("securityAsks." + id + ".detail", date.day(), launch));
              }
            });
    document
        .customerInputs()
        .forEach(
            (id, input) -> {
              LocalDate due = input.dueDate();
              if (input.state() == InputState.REQUESTED
                  && due != null
                  && due.isAfter(launch.last())
                  && ApprovalInText.isNamed(CutText.of(record, input.name()))) {
                findings.add(expected("customerInputs." + id + ".dueDate", due, launch));
              }
            });
  }

  private static void addApproval(
      CheckedRecord record,
      String path,
      @Nullable String text,
      PromisedDate launch,
      List<PromisedDate> launches,
      List<Finding> findings) {
    if (!ApprovalInText.mayBeIn(text)
        || findings.stream().anyMatch(finding -> finding.path().equals(path))) {
      return;
    }
    for (PromisedDate date : launches) {
      Set<String> thing = Gist.of(CutText.of(record, date.milestone().name()));
      thing.removeAll(NO_THING);
      LocalDate day =
          date.isFirm() || date.equals(launch)
              ? ApprovalInText.after(
                  date.last(), thing, launches.size() == 1, CutText.of(record, text))
              : null;
      if (day != null) {
        findings.add(expected(path, day, date));
        return;
      }
    }
  }

  private static Finding expected(String path, LocalDate day, PromisedDate launch) {
    return finding(
        path, "This can block the launch and is expected on " + Day.inWords(day), launch);
  }

  private static boolean namesBlockerIn(HandoffDocument document, CutText words, int from, int to) {
    return document.securityAsks().values().stream()
        .anyMatch(ask -> blocks(ask) && TopicWords.isNamed(ask.topic(), words, from, to));
  }

  private static Finding finding(String path, String seen, PromisedDate launch) {
    return DESCRIPTION.finding(
        path,
        seen + "; the launch has the " + launch.inWords() + ".",
        "Can it go live without this, or does the launch move? Change one of the two dates.");
  }
}
