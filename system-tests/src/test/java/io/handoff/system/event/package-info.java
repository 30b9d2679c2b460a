/** What is on the topics, and what becomes of what does not belong there. */
@NullMarked
package io.handoff.system.event;

import org.jspecify.annotations.NullMarked;
