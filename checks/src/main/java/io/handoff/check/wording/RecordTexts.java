package io.handoff.check.wording;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Exclusion;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Risk;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.template.WordingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a record that are read as one class, each with the typed members beside it. */
final class RecordTexts {

  private static final WordLists LISTS = WordLists.beside(RecordTexts.class, "histories.txt");

  private static final Set<String> WHO = LISTS.set("who");

  private static final Set<String> WHEN = LISTS.set("when");

  /** Free words at the end, which nothing is built by. */
  private static final String CONTEXT = "context";

  private final WordingClass fields;
  private final HandoffDocument document;
  private final Context base;
  private final List<RecordText> texts = new ArrayList<>();

  private RecordTexts(WordingClass fields, CheckedRecord record) {
    this.fields = fields;
    this.document = record.document();
    Set<String> terms = record.vocabulary().of(fields);
    Systems systems = record.reading(Systems.class, Systems::of);
    this.base = new Context(terms.isEmpty() ? systems.only : systems.with(terms), Set.of());
  }

  /** All texts of a class. */
  static List<RecordText> of(WordingClass fields, CheckedRecord record) {
    RecordTexts found = new RecordTexts(fields, record);
    if (fields == WordingClass.OTHER) {
      found.others(record.template().wording());
    } else {
      record
          .template()
          .wording()
          .forEach(
              (key, wording) -> {
                Answer answer = wording == fields ? found.document.answers().get(key) : null;
                if (answer != null) {
                  found.answer(key, answer);
                }
              });
    }
    found.register();
    return found.texts;
  }

  /**
   * Answers to questions that have no class: a template may have more of them, and so may a deal.
   */
  private void others(Map<String, WordingClass> classes) {
    document
        .answers()
        .forEach(
            (key, answer) -> {
              WordingClass own = classes.getOrDefault(key, WordingClass.OTHER);
              if (own == WordingClass.OTHER && !key.equals(CONTEXT)) {
                answer(key, answer);
              }
            });
  }

  private void answer(String key, Answer answer) {
    String path = "answers." + key;
    if (isOpenToJudge(answer, answer.value())) {
      said(path, answer.customerFact(), answer.salesAssumption(), key);
    }
    answer
        .segments()
        .forEach(
            (id, segment) -> {
              if (isOpenToJudge(segment, segment.value())) {
                segment(path + ".segments." + id, segment, key);
              }
            });
  }

  private void segment(String path, Segment segment, String key) {
    said(path, segment.customerFact(), segment.salesAssumption(), key);
  }

  private void said(String path, @Nullable String fact, @Nullable String assumption, String key) {
    boolean known = Said.something(fact);
    String text = known ? fact : assumption;
    add(path + (known ? ".customerFact" : ".salesAssumption"), text, beside(key, text));
  }

  /** An unknown is judged by its owner and date, and a typed value needs no words. */
  private static boolean isOpenToJudge(Statement statement, @Nullable AnswerValue value) {
    return statement.status() != Status.UNKNOWN && (value == null || saysNothing(value));
  }

  private static boolean saysNothing(AnswerValue value) {
    return value.number() == null
        && (value.baseline() == null || value.target() == null)
        && value.money() == null
        && value.from() == null
        && !Said.something(value.choice());
  }

  /** What the rest of the record says about an answer. */
  private Context beside(String key, @Nullable String text) {
    if (key.equals("currentProcess") && Said.something(text) && Wording.saysSomething(text)) {
      return base.with("items", "named", Context.STORY);
    }
    if (fields == WordingClass.VOLUME_USERS && countsPeople()) {
      return base.with("users");
    }
    if (fields == WordingClass.CUSTOMER_APPROVER
        && document.customerApproval() != null
        && Said.someone(document.customerApproval().by())) {
      return base.with("person");
    }
    if (key.equals("costOfDelay")) {
      return base.with("delay");
    }
    if (key.equals("hardDeadlineCause")) {
      Answer day = document.answers().get("hardDeadline");
      if (day != null && day.value() != null && day.value().from() != null) {
        return base.with("date");
      }
    }
    return base;
  }

  private boolean countsPeople() {
    return document.load().values().stream()
        .anyMatch(
            load ->
                load.kind() == LoadKind.PEOPLE && (load.now() != null || load.month1() != null));
  }

  private void register() {
    switch (fields) {
      case PROMISE:
        document.promises().forEach(this::promise);
        break;
      case SCOPE_IN:
        document.scopeItems().forEach(this::scopeItem);
        break;
      case SCOPE_OUT:
        document.exclusions().forEach(this::exclusion);
        break;
      case DATE_REASON:
        document.milestones().forEach(this::milestone);
        break;
      case VOLUME_PEAK:
        document.load().forEach(this::load);
        break;
      case ACCESS:
        document.dataSources().forEach(this::access);
        break;
      case SECURITY:
        document.securityAsks().forEach(this::security);
        break;
      case INTEGRATION:
        document.integrations().forEach(this::integration);
        break;
      case SETUP_WORK:
        document.setupItems().forEach(this::setup);
        break;
      case RISK:
        document.risks().forEach(this::risk);
        break;
      case ASSUMPTION:
        document
            .assumptions()
            .forEach((id, entry) -> add("assumptions." + id + ".text", entry.text(), base));
        break;
      case OPEN_QUESTION:
        document
            .questions()
            .forEach(
                (id, entry) -> {
                  if (!Said.something(entry.outcome())) {
                    add("questions." + id + ".text", entry.text(), base);
                  }
                });
        break;
      case OTHER:
        document.load().forEach(this::countedLoad);
        break;
      case PURCHASE_SUMMARY:
      case BUSINESS_GOAL:
      case SUCCESS_MEASURE:
      case MILESTONE:
      case LAUNCH_WINDOW:
      case VOLUME_USERS:
      case DATA_SOURCE:
      case CUSTOMER_APPROVER:
        break;
    }
  }

  /** Only what binds is asked for an amount; an open promise is settled by its own day. */
  private void promise(String id, Promise promise) {
    boolean binds = promise.kind() == null || promise.kind() == PromiseKind.COMMITMENT;
    boolean stands =
        promise.label() != PromiseLabel.WITHDRAWN
            && !(promise.label() == PromiseLabel.OPEN && promise.dueDate() != null);
    if (binds && stands && promise.status() != Status.UNKNOWN) {
      boolean settled = promise.dueDate() != null || promise.agreement() != null;
      Context context = settled ? base.with("amount") : base;
      add("promises." + id + ".text", promise.text(), context);
    }
  }

  private void scopeItem(String id, ScopeItem item) {
    Context context = item.quantity() == null ? base : base.with("items", "named");
    pair("scopeItems." + id, "name", item.name(), "definition", item.definition(), context);
  }

  private void setup(String id, SetupItem item) {
    if (item.status() == Status.UNKNOWN) {
      return;
    }
    Context context = item.kind() == null ? base : base.with("task");
    if (item.size() != null) {
      context = context.with("amount");
    }
    pair("setupItems." + id, "name", item.name(), "detail", item.detail(), context);
  }

  /**
   * A name with more about it is plain when one of the two is; the longer one is read. Beside a
   * plain name it needs to say nothing of its own, but what it says must not be open.
   */
  private void pair(
      String path,
      String first,
      @Nullable String name,
      String second,
      @Nullable String more,
      Context context) {
    if (!Said.something(more)) {
      add(path + "." + first, name, context);
    } else {
      boolean plain = Said.something(name) && Wording.judge(fields, name, context).isEmpty();
      add(path + "." + second, more, plain ? context.with(Context.PLAIN) : context);
    }
  }

  private void exclusion(String id, Exclusion exclusion) {
    String name = exclusion.name();
    String reason = exclusion.reason();
    boolean explained =
        Said.something(reason) && Wording.judge(WordingClass.SCOPE_IN, reason, base).isEmpty();
    if (!explained) {
      add("exclusions." + id + ".name", name, base);
    }
  }

  private void milestone(String id, Milestone milestone) {
    boolean dated =
        milestone.hardDeadline() != null
            || milestone.requestedDate() != null
            || milestone.promisedDate() != null;
    Context context = dated ? base.with("date") : base;
    String reason = milestone.reason();
    boolean told = dated && Said.something(reason) && Wording.saysSomething(reason);
    add("milestones." + id + ".reason", reason, told ? context.with("story") : context);
    String cause = milestone.hardCause();
    boolean named =
        milestone.hardDeadline() != null
            && isExplained(reason)
            && Said.something(cause)
            && Wording.namesCause(cause);
    add("milestones." + id + ".hardCause", cause, named ? context.with("story") : context);
  }

  /** Whether an answer or the milestone itself tells in words why there is a day. */
  private boolean isExplained(@Nullable String reason) {
    Answer cause = document.answers().get("hardDeadlineCause");
    return Said.something(reason)
        || cause != null
            && cause.status() != Status.UNKNOWN
            && Said.something(cause.customerFact());
  }

  private void load(String id, LoadEntry load) {
    if (isCounted(load) || load.status() == Status.UNKNOWN) {
      return;
    }
    String path = "load." + id;
    pair(path, "window", load.window(), "busiestAction", load.busiestAction(), base);
  }

  private static boolean isCounted(LoadEntry load) {
    return load.peakPerHour() != null || load.burstSize() != null || load.normalWeek() != null;
  }

  /** How many there are is told, and the words only have to say when. */
  private void countedLoad(String id, LoadEntry load) {
    if (isCounted(load) && load.status() != Status.UNKNOWN) {
      add("load." + id + ".window", load.window(), base);
    }
  }

  private void access(String id, DataSource source) {
    if (source.status() == Status.UNKNOWN) {
      return;
    }
    Context context = source.accessDate() == null ? base : base.with("when");
    if (Said.someone(source.grantor()) || Said.someone(source.serviceAccountCreator())) {
      context = context.with("how");
    }
    add("dataSources." + id + ".accessMethod", source.accessMethod(), context);
  }

  private void security(String id, SecurityAsk ask) {
    if (Boolean.FALSE.equals(ask.wanted()) || ask.status() == Status.UNKNOWN) {
      return;
    }
    boolean typed =
        Said.something(ask.provider()) || !ask.events().isEmpty() || !ask.roles().isEmpty();
    boolean dated = ask.leadTimeDays() != null || ask.startedOn() != null || ask.neededOn() != null;
    Context context = ask.topic() == null ? base : base.with("control");
    if (ask.topic() == SecurityTopic.DATA_LOCATION) {
      context = context.with("residency");
    }
    if (dated) {
      context = context.with("period");
    }
    boolean told = ask.topic() == SecurityTopic.APPROVAL_HISTORY && tellsWhoAndWhen(ask.detail());
    add(
        "securityAsks." + id + ".detail",
        ask.detail(),
        typed || told ? context.with("rule") : context);
  }

  /** "Who closed a matter, with the hour" says what a history of approvals keeps. */
  private static boolean tellsWhoAndWhen(@Nullable String detail) {
    Words words = Words.of(detail == null ? "" : detail);
    return words.anyIn(WHO) && words.anyIn(WHEN);
  }

  private void integration(String id, Integration integration) {
    if (integration.status() == Status.UNKNOWN || !Said.something(integration.objects())) {
      return;
    }
    Context context = base;
    if (Said.something(integration.system())) {
      context = context.with("system");
    }
    if (integration.direction() != null
        || Said.something(integration.format())
        || Said.something(integration.rhythm())) {
      context = context.with("way");
    }
    if (Wording.saysSomething(integration.objects())) {
      context = context.with("moves");
    }
    add("integrations." + id + ".objects", integration.objects(), context);
  }

  private void risk(String id, Risk risk) {
    boolean counted = risk.impactDays() != null || risk.impactCost() != null;
    boolean told = counted && Said.something(risk.text()) && Wording.saysSomething(risk.text());
    Context context = counted ? base.with("gap") : base;
    add("risks." + id + ".text", risk.text(), told ? context.with("effect") : context);
  }

  private void add(String path, @Nullable String text, Context context) {
    if (Said.something(text)) {
      texts.add(new RecordText(path, text, context));
    }
  }
}
