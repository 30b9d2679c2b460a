package io.handoff.local.sample;

import java.net.URI;
import java.util.Map;

/**
 * The running suite, as seen by a story.
 *
 * @param services the address of each service by its short name
 * @param tokens where tokens are asked for
 */
public record Target(Map<String, URI> services, URI tokens) {

  /** The address of a service. */
  URI service(String name) {
    URI address = services.get(name);
    if (address == null) {
      throw new SampleDeals.Failed("there is no service called " + name);
    }
    return address;
  }
}
