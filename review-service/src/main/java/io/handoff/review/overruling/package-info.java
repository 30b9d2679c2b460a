/**
 * Findings that do not stand although their check failed, because one person asked with a reason
 * and another one agreed; and when that ends.
 */
@NullMarked
package io.handoff.review.overruling;

import org.jspecify.annotations.NullMarked;
