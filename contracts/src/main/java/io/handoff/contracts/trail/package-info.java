/** The trail of a handoff: how its entries are linked, and the check that needs no server. */
@NullMarked
package io.handoff.contracts.trail;

import org.jspecify.annotations.NullMarked;
