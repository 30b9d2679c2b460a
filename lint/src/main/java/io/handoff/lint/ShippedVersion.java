package io.handoff.lint;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar. */
final class ShippedVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = HandoffLint.class.getPackage().getImplementationVersion();
    return new String[] {"handoff-lint " + (version == null ? "(not packaged)" : version)};
  }
}
