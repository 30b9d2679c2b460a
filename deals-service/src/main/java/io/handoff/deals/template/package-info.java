/** Which questions a record answers: versions of the template, as data. */
@NullMarked
package io.handoff.deals.template;

import org.jspecify.annotations.NullMarked;
