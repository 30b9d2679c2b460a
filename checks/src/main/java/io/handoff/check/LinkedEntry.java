package io.handoff.check;

/**
 * The register entry that an input of a date lies in.
 *
 * @param register its register, such as customerInputs
 * @param id its item id; empty when the input names no entry
 * @param path its address; that of the part when the input is one region or team of an answer
 */
public record LinkedEntry(String register, String id, String path) {

  private static final String PARTS = ".segments.";

  /** The entry of an input, such as customerInputs.i1 or customerInputs.i1.state. */
  public static LinkedEntry of(String input) {
    String path = input.strip();
    int register = path.indexOf('.');
    if (register < 0) {
      return new LinkedEntry(path, "", path);
    }
    int id = endOfName(path, register + 1);
    int end = path.startsWith(PARTS, id) ? endOfName(path, id + PARTS.length()) : id;
    return new LinkedEntry(
        path.substring(0, register), path.substring(register + 1, id), path.substring(0, end));
  }

  private static int endOfName(String path, int start) {
    int dot = path.indexOf('.', start);
    return dot < 0 ? path.length() : dot;
  }

  /** The address of the whole entry, whatever part of it is meant. */
  public String wholePath() {
    return register + "." + id;
  }
}
