package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.TemplateContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SomebodyElseCanApproveTest {

  @ParameterizedTest(name = "R105 An engineering owner {1}, among editors {0}, can approve: {2}")
  @CsvSource({
    "mei.tan@example.com,                      rina.patel@example.com,  true",
    "rina.patel@example.com,                   rina.patel@example.com,  false",
    "mei.tan@example.com rina.patel@example.com, Rina.Patel@Example.com, false",
    "rina.patel@example.com mei.tan@example.com, rina.patel@example.org, true"
  })
  void asksForSomebodyWhoDidNotWriteIt(String editors, String owner, boolean can) {
    HandoffDocument document =
        DocumentJson.read(
            "{\"engineeringOwner\":{\"name\":\"Rina Patel\",\"email\":\"%s\"}}".formatted(owner));
    List<ActorRef> contributors =
        Stream.of(editors.split(" ")).map(email -> new ActorRef(email, email, email)).toList();

    List<String> faults =
        new SomebodyElseCanApprove()
            .faults(
                new SubmitRule.Submission(
                    document,
                    new TemplateContent(List.of(), Map.of()),
                    Profile.FULL,
                    contributors,
                    null))
            .map(FieldFault::code)
            .toList();

    assertThat(faults.isEmpty()).isEqualTo(can);
    assertThat(faults).allMatch("nobody-else-to-approve"::equals);
  }
}
