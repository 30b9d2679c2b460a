package io.handoff.deals.brief;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What dates stand on: a field path as the name of what is there, and how it stands. */
final class Inputs {

  private final BriefSource source;
  private final HandoffDocument document;

  Inputs(BriefSource source) {
    this.source = source;
    this.document = source.document();
  }

  /** The name and the state of an input; the path when nothing is there. */
  String name(String path) {
    String[] steps = path.split("\\.", 3);
    if (steps.length < 2) {
      return path;
    }
    String id = steps[1];
    return switch (steps[0]) {
      case "answers" -> answer(path, id);
      case "customerInputs" -> input(path, document.customerInputs().get(id));
      case "dataSources" -> stated(path, document.dataSources(), id, DataSource::name);
      case "integrations" -> stated(path, document.integrations(), id, Integration::system);
      case "load" -> stated(path, document.load(), id, LoadEntry::name);
      case "setupItems" -> stated(path, document.setupItems(), id, SetupItem::name);
      case "securityAsks" ->
          stated(path, document.securityAsks(), id, (SecurityAsk ask) -> Words.of(ask.topic()));
      case "dependencies" -> dependency(path, document.dependencies().get(id));
      default -> path;
    };
  }

  private String answer(String path, String key) {
    Answer answer = document.answers().get(key);
    String wording =
        source.questions().stream()
            .filter(question -> question.key().equals(key))
            .findFirst()
            .map(Asked::wording)
            .orElse(path);
    return answer == null ? wording + " (missing)" : wording + standing(answer);
  }

  private static String input(String path, @Nullable CustomerInput input) {
    if (input == null) {
      return path + " (missing)";
    }
    String state = Words.of(input.state());
    return Words.or(input.name(), path) + (state == null ? standing(input) : " (" + state + ")");
  }

  private static String dependency(String path, @Nullable Dependency dependency) {
    if (dependency == null) {
      return path + " (missing)";
    }
    return Words.or(dependency.text(), path)
        + (dependency.settledOn() == null ? " (open)" : " (settled)");
  }

  private static <T extends Statement> String stated(
      String path, Map<String, T> register, String id, Named<T> named) {
    T entry = register.get(id);
    return entry == null
        ? path + " (missing)"
        : Words.or(named.name(entry), path) + standing(entry);
  }

  private static String standing(Statement statement) {
    Status status = statement.status();
    if (status == null) {
      return "";
    }
    return switch (status) {
      case CONFIRMED -> " (confirmed)";
      case ASSUMED -> " (assumed)";
      case UNKNOWN -> " (" + Mark.unknownBy(statement).replaceFirst("^U", "u") + ")";
    };
  }

  /** How an entry of a register is called. */
  private interface Named<T> {
    @Nullable String name(T entry);
  }
}
