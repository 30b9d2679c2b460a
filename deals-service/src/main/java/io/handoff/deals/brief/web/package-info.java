/** The brief over REST. */
@NullMarked
package io.handoff.deals.brief.web;

import org.jspecify.annotations.NullMarked;
