/** What changed between two documents, by field path. */
@NullMarked
package io.handoff.contracts.change;

import org.jspecify.annotations.NullMarked;
