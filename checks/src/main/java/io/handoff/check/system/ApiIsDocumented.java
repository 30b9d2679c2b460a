package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.TransferMode;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever is read or written through an API links the documents of that API. */
final class ApiIsDocumented implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-009",
          Severity.WARNING,
          "An API links its documents",
          "A limit that stood in the documents has cost three days when it was met in the test.",
          List.of(
              "dataSources.*.transferMode",
              "dataSources.*.apiDocs",
              "integrations.*.format",
              "integrations.*.apiDocs"),
          "Where are the documents of this API, and what are its limits?",
          "https://docs.example.org/hubspot-api, 100 calls per 10 seconds");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final Phrases OVER_AN_API =
      Phrases.of(
          "api", "apis", "rest", "json", "soap", "graphql", "odata", "grpc", "webhook", "webhooks");

  private static final Set<String> FILES = Set.of("file", "files", "sftp", "ftp", "export");

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Set<String> documented = documented(document);
    Stream<Finding> sources =
        KnownSource.allOf(document)
            .filter(known -> known.source().transferMode() == TransferMode.API)
            .filter(
                known -> !isDocumented(known.source().name(), known.source().apiDocs(), documented))
            .map(known -> finding(known.path(), known.label()));
    Stream<Finding> integrations =
        document.integrations().entrySet().stream()
            .filter(entry -> !Unknown.isHonest(entry.getValue()))
            .filter(entry -> isOverAnApi(entry.getValue().format()))
            .filter(
                entry ->
                    !isDocumented(
                        entry.getValue().system(), entry.getValue().apiDocs(), documented))
            .map(
                entry ->
                    finding(
                        "integrations." + entry.getKey(),
                        Said.something(entry.getValue().system())
                            ? "\"" + entry.getValue().system().strip() + "\""
                            : "this system"));
    return Stream.concat(sources, integrations).toList();
  }

  /** Systems whose documents are linked somewhere in the record; once is enough. */
  private static Set<String> documented(HandoffDocument document) {
    Set<String> names = new HashSet<>();
    document.dataSources().values().stream()
        .filter(source -> Said.something(source.apiDocs()) && Said.something(source.name()))
        .forEach(source -> names.add(key(source.name())));
    document.integrations().values().stream()
        .filter(system -> Said.something(system.apiDocs()) && Said.something(system.system()))
        .forEach(system -> names.add(key(system.system())));
    return names;
  }

  /** A JSON file is no API. */
  private static boolean isOverAnApi(@Nullable String format) {
    if (format == null) {
      return false;
    }
    Words words = Words.of(format);
    return OVER_AN_API.areIn(words) && !words.anyIn(FILES);
  }

  private static boolean isDocumented(
      @Nullable String name, @Nullable String apiDocs, Set<String> documented) {
    return Said.something(apiDocs) || (Said.something(name) && documented.contains(key(name)));
  }

  /** The product, without what it is called by inside, and without its version. */
  private static String key(String name) {
    String product = name.strip().toLowerCase(Locale.ROOT);
    int inside = product.indexOf(',');
    product = inside < 1 ? product : product.substring(0, inside).strip();
    int version = product.lastIndexOf(' ') + 1;
    return version > 1 && version < product.length() && Character.isDigit(product.charAt(version))
        ? product.substring(0, version).strip()
        : product;
  }

  private static Finding finding(String path, String label) {
    return DESCRIPTION.finding(
        path + ".apiDocs",
        "The documents of the API of " + label + " are not linked.",
        "Where are its documents, and how many calls does it allow? Enter the link.");
  }
}
