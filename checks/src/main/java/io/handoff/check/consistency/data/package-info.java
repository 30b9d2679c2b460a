/** Where data goes, in what form, where it is kept and for how long, wherever it is told. */
@NullMarked
package io.handoff.check.consistency.data;

import org.jspecify.annotations.NullMarked;
