package io.handoff.lint;

/** How a sub-command writes, as typed. */
enum Form {
  text,
  json
}
