/** Values that reviewers propose for fields of a record, until sales applies or declines them. */
@NullMarked
package io.handoff.deals.suggestion;

import org.jspecify.annotations.NullMarked;
