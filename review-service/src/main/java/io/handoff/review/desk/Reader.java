package io.handoff.review.desk;

import java.util.Set;

/**
 * Whose desk it is.
 *
 * @param subject the identity provider's id
 * @param email address in lower case; nothing when none is known
 * @param deciders that address and those of the people in whose place they decide, in lower case
 */
record Reader(String subject, String email, Set<String> deciders) {}
