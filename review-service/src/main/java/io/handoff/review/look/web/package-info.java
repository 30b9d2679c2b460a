/** Looks, reading marks and changes over HTTP. */
@NullMarked
package io.handoff.review.look.web;

import org.jspecify.annotations.NullMarked;
