/** The facts the services tell each other, one record each. */
@NullMarked
package io.handoff.contracts.event;

import org.jspecify.annotations.NullMarked;
