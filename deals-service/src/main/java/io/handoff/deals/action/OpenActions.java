package io.handoff.deals.action;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Assumption;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.document.TransferMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is open in a record, one action a path. What an entry is waiting for says more
 * than that it is unknown, so it comes first.
 */
final class OpenActions {

  private final Map<String, Action> found = new LinkedHashMap<>();
  private final OurSide ourSide;

  private OpenActions(OurSide ourSide) {
    this.ourSide = ourSide;
  }

  /**
   * The actions of a record by path.
   *
   * @param wording the question behind the key of an answer
   */
  static Map<String, Action> of(HandoffDocument document, UnaryOperator<String> wording) {
    OpenActions open = new OpenActions(OurSide.of(document));
    document.questions().forEach(open::question);
    document.customerInputs().forEach(open::customerInput);
    document.promises().forEach(open::promise);
    document.assumptions().forEach(open::assumption);
    document.dataSources().forEach(open::documentsOf);
    document.integrations().forEach(open::documentsOf);
    document.answers().forEach((key, answer) -> open.answer(key, answer, wording));
    open.unknowns("promises", document.promises(), Promise::text);
    open.unknowns("customerInputs", document.customerInputs(), CustomerInput::name);
    open.unknowns("dataSources", document.dataSources(), DataSource::name);
    open.unknowns("integrations", document.integrations(), Integration::system);
    open.unknowns("load", document.load(), LoadEntry::name);
    open.unknowns("securityAsks", document.securityAsks(), ask -> topic(ask.topic()));
    open.unknowns("setupItems", document.setupItems(), SetupItem::name);
    return open.found;
  }

  private void question(String id, OpenQuestion question) {
    if (isBlank(question.outcome())) {
      add(
          "questions." + id,
          ActionKind.QUESTION,
          question.text(),
          question.owner(),
          question.dueDate());
    }
  }

  private void customerInput(String id, CustomerInput input) {
    if (input.state() != InputState.RECEIVED && input.state() != InputState.CHECKED) {
      Person provider = input.provider() == null ? input.owner() : input.provider();
      add(
          "customerInputs." + id,
          ActionKind.CUSTOMER_INPUT,
          input.name(),
          provider,
          input.dueDate() == null ? input.followUpDate() : input.dueDate());
    }
  }

  private void promise(String id, Promise promise) {
    if (promise.label() == PromiseLabel.OPEN) {
      add(
          "promises." + id,
          ActionKind.PROMISE,
          promise.text(),
          promise.owner(),
          promise.dueDate() == null ? promise.followUpDate() : promise.dueDate());
    }
  }

  private void assumption(String id, Assumption assumption) {
    add(
        "assumptions." + id,
        ActionKind.ASSUMPTION,
        assumption.text(),
        assumption.owner(),
        assumption.checkBy());
  }

  private void documentsOf(String id, DataSource source) {
    if (source.transferMode() == TransferMode.API && isBlank(source.apiDocs())) {
      documents("dataSources." + id, source.name(), source);
    }
  }

  private void documentsOf(String id, Integration integration) {
    if (isBlank(integration.apiDocs())) {
      documents("integrations." + id, integration.system(), integration);
    }
  }

  private void documents(String entry, @Nullable String system, Statement statement) {
    add(
        entry + ".apiDocs",
        ActionKind.API_DOCUMENTS,
        isBlank(system) ? null : "The interface documents of " + system,
        statement.owner(),
        statement.followUpDate());
  }

  private void answer(String key, Answer answer, UnaryOperator<String> wording) {
    unknown("answers." + key, answer, () -> wording.apply(key));
    answer
        .segments()
        .forEach(
            (id, segment) ->
                unknown("answers." + key + ".segments." + id, segment, () -> wording.apply(key)));
  }

  private <T extends Statement> void unknowns(
      String register, Map<String, T> entries, Function<T, @Nullable String> text) {
    entries.forEach((id, entry) -> unknown(register + "." + id, entry, () -> text.apply(entry)));
  }

  private void unknown(String path, Statement statement, Supplier<@Nullable String> text) {
    if (statement.status() == Status.UNKNOWN) {
      add(path, ActionKind.UNKNOWN, text.get(), statement.owner(), statement.followUpDate());
    }
  }

  private void add(
      String path,
      ActionKind kind,
      @Nullable String text,
      @Nullable Person owner,
      @Nullable LocalDate due) {
    Person person = OurSide.plain(owner);
    found.putIfAbsent(
        path,
        new Action(path, kind, isBlank(text) ? path : text, person, ourSide.asked(person), due));
  }

  private static @Nullable String topic(@Nullable SecurityTopic topic) {
    return topic == null
        ? null
        : topic.name().charAt(0)
            + topic.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
