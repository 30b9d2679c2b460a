/** What the sentences of a record say, read once: words, counts, days, people, systems, places. */
@NullMarked
package io.handoff.check.told;

import org.jspecify.annotations.NullMarked;
