/** What the services refuse, and how they say so. */
@NullMarked
package io.handoff.system.refusal;

import org.jspecify.annotations.NullMarked;
