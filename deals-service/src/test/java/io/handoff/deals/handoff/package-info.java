/** The rules of the handoff feature, with neither database nor broker. */
@NullUnmarked
package io.handoff.deals.handoff;

import org.jspecify.annotations.NullUnmarked;
