package io.handoff.lint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.CheckDescription;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.contracts.document.DocumentJson;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the checks. */
@Command(
    name = "catalogue",
    mixinStandardHelpOptions = true,
    description = "Lists the checks: id, severity and what must hold.")
final class PrintCatalogue implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; text if not given.")
  private Form format = Form.text;

  @Override
  public Integer call() {
    String catalogue = format == Form.json ? json() : text();
    return new Settings(spec.commandLine()).write(catalogue, null)
        ? HandoffLint.CLEAN
        : HandoffLint.UNREADABLE;
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (CheckDescription check : CheckCatalogue.descriptions()) {
      text.append("%-16s  %-8s  %s%n".formatted(check.id(), check.severity(), check.title()));
    }
    return text.toString();
  }

  private static String json() {
    ArrayNode list = DocumentJson.mapper().createArrayNode();
    for (CheckDescription check : CheckCatalogue.descriptions()) {
      ObjectNode one = DocumentJson.mapper().valueToTree(check);
      list.add(one.put("family", check.family().name()).put("page", check.page()));
    }
    return list.toPrettyString() + "\n";
  }
}
