/** Requests and answers, as any client would see them. */
@NullMarked
package io.handoff.system.http;

import org.jspecify.annotations.NullMarked;
