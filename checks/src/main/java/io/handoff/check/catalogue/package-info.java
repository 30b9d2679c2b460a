/** All checks in one list, and a run of them over a document. */
@NullMarked
package io.handoff.check.catalogue;

import org.jspecify.annotations.NullMarked;
