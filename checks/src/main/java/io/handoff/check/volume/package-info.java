/** Whether users, peaks and machine load are numbers. */
@NullMarked
package io.handoff.check.volume;

import org.jspecify.annotations.NullMarked;
