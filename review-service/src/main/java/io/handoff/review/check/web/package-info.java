/** The checks over HTTP: the catalogue, and a run over a document that is not saved. */
@NullMarked
package io.handoff.review.check.web;

import org.jspecify.annotations.NullMarked;
