/** What is built and what is not, wherever it is told. */
@NullMarked
package io.handoff.check.consistency.scope;

import org.jspecify.annotations.NullMarked;
