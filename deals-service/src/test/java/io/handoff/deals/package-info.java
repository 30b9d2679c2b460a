/** What the tests of deals-service run against. */
@NullUnmarked
package io.handoff.deals;

import org.jspecify.annotations.NullUnmarked;
