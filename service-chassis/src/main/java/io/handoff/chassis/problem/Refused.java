package io.handoff.chassis.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command was refused. Knows nothing of HTTP; thrown by use cases, rolled back with their
 * transaction.
 */
public class Refused extends RuntimeException {

  private final transient ProblemType type;
  private final transient Map<String, Object> data;
  private final transient List<FieldFault> faults;

  /**
   * A refusal with data and field faults.
   *
   * @param type which kind of problem
   * @param detail this case in a sentence, with what to do; no submitted value
   * @param data members for clients, such as the current state
   * @param faults what is wrong, by field
   */
  public Refused(ProblemType type, String detail, Map<String, ?> data, List<FieldFault> faults) {
    super(detail);
    this.type = type;
    this.data = new LinkedHashMap<>(data);
    this.faults = List.copyOf(faults);
  }

  /** A refusal that a sentence explains. */
  public Refused(ProblemType type, String detail) {
    this(type, detail, Map.of(), List.of());
  }

  /** Which kind of problem. */
  public ProblemType type() {
    return type;
  }

  /** This case in a sentence. */
  public String detail() {
    return getMessage();
  }

  /** Members for clients. */
  public Map<String, Object> data() {
    return Collections.unmodifiableMap(data);
  }

  /** What is wrong, by field. */
  public List<FieldFault> faults() {
    return faults;
  }
}
