/** Tests of what is open and owed. */
@NullUnmarked
package io.handoff.deals.action;

import org.jspecify.annotations.NullUnmarked;
