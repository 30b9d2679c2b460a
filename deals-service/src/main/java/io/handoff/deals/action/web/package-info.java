/** REST over actions. */
@NullMarked
package io.handoff.deals.action.web;

import org.jspecify.annotations.NullMarked;
