/** Agenda, four questions and minutes over HTTP. */
@NullMarked
package io.handoff.review.agenda.web;

import org.jspecify.annotations.NullMarked;
