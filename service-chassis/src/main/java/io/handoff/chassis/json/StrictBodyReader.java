package io.handoff.chassis.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads every request body that is a record through {@link StrictJson}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class StrictBodyReader implements MessageBodyReader<Record> {

  private final StrictJson json;
  private final BodyLimit limit;

  StrictBodyReader(StrictJson json, BodyLimit limit) {
    this.json = json;
    this.limit = limit;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Record.class.isAssignableFrom(type);
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return json.read(json.parse(limit.read(body)), type);
  }
}
