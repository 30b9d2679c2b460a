package io.handoff.lint.report;

import java.util.Locale;

/** How to write what was found. */
public enum Format {
  /** For people. */
  TEXT,
  /** For scripts. */
  JSON,
  /** For editors and code hosts: SARIF 2.1.0. */
  SARIF;

  /**
   * The report in this form.
   *
   * @param site the address under which /docs/checks is shown
   */
  public Report report(String site) {
    return switch (this) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport(site);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
