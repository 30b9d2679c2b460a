package io.handoff.notification.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the pages are that mails link to. */
@ConfigMapping(prefix = "handoff.urls")
interface PageAddresses {

  /** Base address of the pages of deals-service, with no slash at its end. */
  @WithDefault("http://localhost:8081")
  String deals();

  /** Base address of the pages of review-service, with no slash at its end. */
  @WithDefault("http://localhost:8082")
  String review();
}
