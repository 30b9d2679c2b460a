/** Whether dates stand on known inputs, and leave room for what they wait for. */
@NullMarked
package io.handoff.check.date;

import org.jspecify.annotations.NullMarked;
