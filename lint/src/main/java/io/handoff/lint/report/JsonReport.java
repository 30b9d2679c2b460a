package io.handoff.lint.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.lint.input.Fault;
import io.handoff.lint.input.HandoffFile;
import io.handoff.lint.input.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files with their findings as review-service tells them, and counts. */
final class JsonReport implements Report {

  @Override
  public String of(List<CheckedFile> files) {
    ObjectNode report = DocumentJson.mapper().createObjectNode();
    ArrayNode list = report.putArray("files");
    files.forEach(checked -> file(list.addObject(), checked));
    report
        .putObject("counts")
        .put("files", files.size())
        .put("blocking", files.stream().mapToLong(CheckedFile::blocking).sum())
        .put("warnings", files.stream().mapToLong(CheckedFile::warnings).sum())
        .put("notChecked", files.stream().filter(CheckedFile::isUnreadable).count());
    return report.toPrettyString() + "\n";
  }

  private static void file(ObjectNode node, CheckedFile checked) {
    HandoffFile file = checked.file();
    node.put("file", file.name()).put("checked", !checked.isUnreadable());
    ArrayNode findings = node.putArray("findings");
    for (Finding finding : checked.findings()) {
      ObjectNode one = DocumentJson.mapper().valueToTree(finding);
      place(one, file.placeOf(finding.path()));
      findings.add(one);
    }
    ArrayNode faults = node.putArray("faults");
    for (Fault fault : file.faults()) {
      ObjectNode one = faults.addObject().put("path", fault.path()).put("message", fault.message());
      place(one, fault.place());
    }
  }

  private static void place(ObjectNode node, @Nullable Place place) {
    if (place != null) {
      node.put("line", place.line()).put("column", place.column());
    }
  }
}
