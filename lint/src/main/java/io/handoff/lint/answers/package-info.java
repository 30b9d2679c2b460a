/** Judges single answers, and counts how often the judgement is right. */
@NullMarked
package io.handoff.lint.answers;

import org.jspecify.annotations.NullMarked;
