package io.handoff.deals.template;

import io.handoff.contracts.document.ItemId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What belongs together on a page.
 *
 * @param key its name in addresses
 * @param group the heading above several sections
 * @param title what to do here
 * @param members members of the record's head that are filled in here, such as buyer
 * @param questions the questions
 * @param registers the registers
 */
public record Section(
    @ItemId String key,
    @NotBlank @Size(max = 100) String group,
    @NotBlank @Size(max = 100) String title,
    @Size(max = 50) List<@NotBlank String> members,
    @Size(max = 100) List<@NotNull @Valid Question> questions,
    @Size(max = 50) List<@NotNull @Valid RegisterPlace> registers) {

  /** Key of the section that comes last and never counts. */
  static final String CONTEXT = "context";

  /** Absent lists are empty. */
  public Section {
    members = members == null ? List.of() : members;
    questions = questions == null ? List.of() : questions;
    registers = registers == null ? List.of() : registers;
  }
}
