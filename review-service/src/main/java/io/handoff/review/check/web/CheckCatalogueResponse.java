package io.handoff.review.check.web;

import java.util.List;

/**
 * The catalogue.
 *
 * @param checks what each check looks for, in the order in which findings are shown
 */
record CheckCatalogueResponse(List<CheckResponse> checks) {}
