/** The handoff feature through its REST interface, with a real database and broker. */
@NullUnmarked
package io.handoff.deals.handoff.web;

import org.jspecify.annotations.NullUnmarked;
