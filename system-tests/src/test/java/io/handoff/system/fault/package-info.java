/** Processes are killed while handoffs flow; afterwards nothing is lost and nothing came twice. */
@NullMarked
package io.handoff.system.fault;

import org.jspecify.annotations.NullMarked;
