package io.handoff.chassis.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that an address does not know: a filter with a slip in its name would
 * otherwise show everything.
 */
@Provider
class UnknownParameters implements ContainerRequestFilter {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
    if (asked.isEmpty() || resource.getResourceMethod() == null) {
      return;
    }
    Set<String> takes = known.computeIfAbsent(resource.getResourceMethod(), this::names);
    if (!takes.containsAll(asked)) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          takes.isEmpty()
              ? "This address takes no parameters; leave them out."
              : "This address takes only these parameters: " + String.join(", ", takes) + ".");
    }
  }

  private Set<String> names(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        Arrays.stream(parameter.getType().getDeclaredFields()).forEach(field -> add(field, names));
      } else {
        add(parameter, names);
      }
    }
    return names;
  }

  private static void add(AnnotatedElement place, Set<String> names) {
    QueryParam named = place.getAnnotation(QueryParam.class);
    if (named != null) {
      names.add(named.value());
    }
  }
}
