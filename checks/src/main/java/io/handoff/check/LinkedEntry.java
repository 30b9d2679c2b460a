package io.handoff.check;

/**
 * The register entry that an input of a date lies in.
 *
 * @param register its register, such as customerInputs
 * @param id its item id; empty when the input names no entry
 */
public record LinkedEntry(String register, String id) {

  /** The entry of an input, such as customerInputs.i1 or customerInputs.i1.state. */
  public static LinkedEntry of(String input) {
    String path = input.strip();
    int register = path.indexOf('.');
    if (register < 0) {
      return new LinkedEntry(path, "");
    }
    int id = path.indexOf('.', register + 1);
    return new LinkedEntry(
        path.substring(0, register), path.substring(register + 1, id < 0 ? path.length() : id));
  }

  /** Its address. */
  public String path() {
    return register + "." + id;
  }
}
