/** REST over gates. */
@NullMarked
package io.handoff.deals.gate.web;

import org.jspecify.annotations.NullMarked;
