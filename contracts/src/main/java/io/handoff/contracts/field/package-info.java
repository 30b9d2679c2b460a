/** Addresses: where in a document a value stands, and how to come by it. */
@NullMarked
package io.handoff.contracts.field;

import org.jspecify.annotations.NullMarked;
