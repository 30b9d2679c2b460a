/** Whether systems, data and integrations are named with all that is needed to connect them. */
@NullMarked
package io.handoff.check.system;

import org.jspecify.annotations.NullMarked;
