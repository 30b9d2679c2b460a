package io.handoff.deals.crm.web;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.crm.ImportOrder;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file.
 *
 * @param preset a mapping that ships
 * @param mapping a mapping that was saved
 * @param file the name of the file
 * @param dryRun whether to only tell what would come of each row
 * @param drafts whether deals past discovery get a draft
 * @param currency of amounts that come without one
 */
public record ImportParameters(
    @Parameter(description = "A mapping that ships: hubspot or salesforce") @QueryParam("preset")
        @Nullable String preset,
    @Parameter(description = "Or the name of a saved mapping") @QueryParam("mapping")
        @Nullable String mapping,
    @Parameter(description = "The name of the file, to name it as the source") @QueryParam("file")
        @Nullable String file,
    @Parameter(description = "true: only tell what would come of each row") @QueryParam("dryRun")
        @Nullable String dryRun,
    @Parameter(description = "true: deals past discovery without a handoff get a draft")
        @QueryParam("drafts")
        @Nullable String drafts,
    @Parameter(description = "Of amounts that come without one, such as EUR")
        @QueryParam("currency")
        @Nullable String currency) {

  private static final int MAX_NAME = 200;

  ImportOrder order() {
    return new ImportOrder(
        mappingName(),
        fileName(),
        isTrue("dryRun", dryRun),
        isTrue("drafts", drafts),
        currencyCode());
  }

  private String mappingName() {
    if ((preset == null) == (mapping == null)) {
      throw refused("Give either preset, hubspot or salesforce, or mapping, a name you saved.");
    }
    if (preset != null && !preset.equals("hubspot") && !preset.equals("salesforce")) {
      throw refused("preset takes hubspot or salesforce.");
    }
    return preset == null ? mapping : preset;
  }

  private String fileName() {
    if (file == null) {
      return "import.csv";
    }
    if (file.isBlank() || file.length() > MAX_NAME || file.chars().anyMatch(c -> c < ' ')) {
      throw refused("file takes 1 to " + MAX_NAME + " characters.");
    }
    return file;
  }

  private static boolean isTrue(String name, @Nullable String value) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (!value.equals("true")) {
      throw refused(name + " takes true or false.");
    }
    return true;
  }

  private @Nullable String currencyCode() {
    if (currency != null && !currency.matches("[A-Z]{3}")) {
      throw refused("currency takes a code of three capitals, such as EUR.");
    }
    return currency;
  }

  private static Refused refused(String sentence) {
    return new Refused(CommonProblem.MALFORMED_PARAMETER, sentence);
  }
}
