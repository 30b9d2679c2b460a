/** Actions through their REST interface, with a real database and broker. */
@NullUnmarked
package io.handoff.deals.action.web;

import org.jspecify.annotations.NullUnmarked;
