package io.handoff.review.advice;

import io.handoff.contracts.document.DocumentJson;
import java.util.Collection;
import java.util.Locale;

/** People as the database compares them with those who are asked. */
public final class AskedPersons {

  private AskedPersons() {}

  /** JSON for each address: who is asked contains one of these, if that person is asked. */
  public static String[] of(Collection<String> addresses) {
    return addresses.stream()
        .map(
            address ->
                DocumentJson.mapper()
                    .createArrayNode()
                    .add(
                        DocumentJson.mapper()
                            .createObjectNode()
                            .put("email", address.toLowerCase(Locale.ROOT)))
                    .toString())
        .toArray(String[]::new);
  }
}
