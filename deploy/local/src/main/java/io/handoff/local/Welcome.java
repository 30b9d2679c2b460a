package io.handoff.local;

import io.handoff.local.sample.SampleDeals;

/** What is printed once all is up: where to go, whom to sign in as, and what is already there. */
final class Welcome {

  private Welcome() {}

  static void print(Progress progress, Settings settings, SampleDeals samples) {
    progress.line(
        """

        Handoff is ready.

          Deals           %1$s          API: %1$s/q/swagger-ui
          Reviews         %2$s          API: %2$s/q/swagger-ui
          Notifications   %3$s          API: %3$s/q/swagger-ui
          Mails           %4$s
          Keycloak        %5$s/realms/handoff

        Sign in as sales, sales2, engineer, engineer2, manager, steward, auditor, operator or
        guest; the password is the user name. A token for curl:

          curl -s -d grant_type=password -d client_id=handoff-cli \\
            -d username=sales -d password=sales \\
            %5$s/realms/handoff/protocol/openid-connect/token
        """
            .formatted(
                settings.url(Part.DEALS),
                settings.url(Part.REVIEW),
                settings.url(Part.NOTIFICATION),
                settings.url(Part.MAIL_PAGE),
                settings.url(Part.KEYCLOAK)));
    samples.summary().forEach(line -> progress.line("  " + line));
    progress.line("");
  }
}
