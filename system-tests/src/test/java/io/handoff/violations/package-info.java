/** Code that breaks the rules of the house on purpose, to prove that they can be broken. */
@NullMarked
package io.handoff.violations;

import org.jspecify.annotations.NullMarked;
