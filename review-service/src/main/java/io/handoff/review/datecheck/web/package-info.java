/** Answering questions about dates by HTTP. */
@NullMarked
package io.handoff.review.datecheck.web;

import org.jspecify.annotations.NullMarked;
