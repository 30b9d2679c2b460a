package io.handoff.review.draft.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That drafts are to be sent.
 *
 * @param revision the revision that was read
 * @param hash its hash
 */
record SendingRequest(@NotNull Integer revision, @NotBlank @Size(max = 64) String hash) {}
