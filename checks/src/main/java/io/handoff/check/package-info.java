/** What a check is, and what it looks at. */
@NullMarked
package io.handoff.check;

import org.jspecify.annotations.NullMarked;
