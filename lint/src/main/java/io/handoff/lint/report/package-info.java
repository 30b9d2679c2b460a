/** What was found, for people and for programs. */
@NullMarked
package io.handoff.lint.report;

import org.jspecify.annotations.NullMarked;
