/** The rules of the house, and the proof that each of them can be broken. */
@NullMarked
package io.handoff.system.architecture;

import org.jspecify.annotations.NullMarked;
