/** Tests of the linked trail. */
@NullMarked
package io.handoff.contracts.trail;

import org.jspecify.annotations.NullMarked;
