/** Tests of imports over REST. */
@NullMarked
package io.handoff.deals.crm.web;

import org.jspecify.annotations.NullMarked;
