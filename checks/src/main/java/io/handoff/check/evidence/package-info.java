/** Whether what is confirmed is proved, and what is decided is recorded. */
@NullMarked
package io.handoff.check.evidence;

import org.jspecify.annotations.NullMarked;
