package io.handoff.chassis.problem;

import java.net.URI;

/** The problems that the framework itself answers with, by status. */
enum FrameworkProblem {
  BAD_REQUEST(
      400,
      "bad-request",
      "The request is not readable",
      "Compare it with the API description at /q/openapi."),
  UNAUTHENTICATED(
      401,
      "unauthenticated",
      "Sign in first",
      "Send a bearer token of audience handoff that has not expired."),
  NOT_ALLOWED(403, "not-allowed", "This account may not do that", "None of your roles allows it."),
  NOT_FOUND(
      404,
      "not-found",
      "There is nothing here",
      "There is no such address, or a parameter in it is not readable: see /q/openapi."),
  METHOD_NOT_ALLOWED(
      405,
      "method-not-allowed",
      "This address does not take that method",
      "See /q/openapi for the methods it takes."),
  NOT_ACCEPTABLE(
      406,
      "not-acceptable",
      "No form of this that you accept",
      "Accept a form that /q/openapi names for this address."),
  TOO_LARGE(413, "body-too-large", "The body is larger than allowed", "Send a smaller body."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "unsupported-media-type",
      "This address does not take that media type",
      "Send what /q/openapi names: mostly application/json, or application/merge-patch+json to PATCH."),
  UNAVAILABLE(
      503,
      "unavailable",
      "A part that this needs is not reachable",
      "Try again in some seconds; nothing was changed."),
  INTERNAL(
      500,
      "internal",
      "Something broke on our side",
      "Nothing was changed. Tell the operators the trace id.");

  private final int status;
  private final String slug;
  private final String title;
  private final String detail;

  FrameworkProblem(int status, String slug, String title, String detail) {
    this.status = status;
    this.slug = slug;
    this.title = title;
    this.detail = detail;
  }

  static FrameworkProblem of(int status) {
    for (FrameworkProblem problem : values()) {
      if (problem.status == status) {
        return problem;
      }
    }
    return status < 500 ? BAD_REQUEST : INTERNAL;
  }

  int status() {
    return status;
  }

  URI uri() {
    return URI.create("urn:handoff:problem:" + slug);
  }

  String title() {
    return title;
  }

  String detail() {
    return detail;
  }
}
