/** What the documents say, held against the code. */
@NullMarked
package io.handoff.docs;

import org.jspecify.annotations.NullMarked;
