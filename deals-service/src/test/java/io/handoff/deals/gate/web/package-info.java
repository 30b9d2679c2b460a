/** Tests of the gates over REST. */
@NullMarked
package io.handoff.deals.gate.web;

import org.jspecify.annotations.NullMarked;
