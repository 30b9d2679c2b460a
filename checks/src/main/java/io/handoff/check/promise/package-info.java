/** Whether promises are labelled, agreed and bound to what they cost. */
@NullMarked
package io.handoff.check.promise;

import org.jspecify.annotations.NullMarked;
