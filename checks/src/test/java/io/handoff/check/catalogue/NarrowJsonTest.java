package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contracts.document.DocumentJson;
import org.junit.jupiter.api.Test;

class NarrowJsonTest {

  @Test
  void keepsOnALineWhatFits() throws JsonProcessingException {
    assertThat(narrow("{'answers':{'goal':null,'usage':{'segments':{}}},'a':[1,2]}"))
        .isEqualTo("{\"answers\": {\"goal\": null, \"usage\": {\"segments\": {}}}, \"a\": [1, 2]}");
  }

  @Test
  void breaksWhatDoesNotFitFromTheOutside() throws JsonProcessingException {
    String text = "x".repeat(70);

    assertThat(narrow("{'goal':{'customerFact':'%s','status':'ASSUMED'},'a':1}".formatted(text)))
        .isEqualTo(
            """
            {
              "goal": {
                "customerFact": "%s",
                "status": "ASSUMED"
              },
              "a": 1
            }"""
                .formatted(text));
  }

  private static String narrow(String json) throws JsonProcessingException {
    return NarrowJson.of(DocumentJson.mapper().readTree(json.replace('\'', '"')));
  }
}
