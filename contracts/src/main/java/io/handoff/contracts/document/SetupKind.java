package io.handoff.contracts.document;

/** A real piece of setup work. */
public enum SetupKind {
  /** Loading data. */
  IMPORT,
  /** Mapping fields. */
  FIELD_MAPPING,
  /** Making an environment. */
  ENVIRONMENT,
  /** Writing a migration script. */
  MIGRATION_SCRIPT,
  /** Setting up roles. */
  ROLES,
  /** Setting up an approval flow. */
  APPROVAL_FLOW,
  /** Cleaning old data. */
  CLEANUP,
  /** Testing. */
  TESTING,
  /** Rolling out. */
  ROLLOUT,
  /** Training people. */
  TRAINING
}
