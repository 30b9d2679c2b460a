/** The rota over HTTP. */
@NullMarked
package io.handoff.review.rota.web;

import org.jspecify.annotations.NullMarked;
