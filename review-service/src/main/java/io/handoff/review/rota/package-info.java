/** Who is on duty at an instant, for records whose own engineer cannot decide. */
@NullMarked
package io.handoff.review.rota;

import org.jspecify.annotations.NullMarked;
