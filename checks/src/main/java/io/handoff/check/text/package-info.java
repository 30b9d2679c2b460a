/** What is looked for in words that people typed, in one walk over them. */
@NullMarked
package io.handoff.check.text;

import org.jspecify.annotations.NullMarked;
