/** What has to be there before what, and on which day, wherever it is told. */
@NullMarked
package io.handoff.check.consistency.dates;

import org.jspecify.annotations.NullMarked;
