package io.handoff.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One run of the command, in this JVM. */
record LintRun(int exitCode, String out, String err) {

  static LintRun of(String... arguments) {
    return withInput("", arguments);
  }

  static LintRun withInput(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        HandoffLint.run(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            arguments);
    return new LintRun(code, out.toString(), err.toString());
  }

  JsonNode json() throws JsonProcessingException {
    return DocumentJson.mapper().readTree(out);
  }
}
