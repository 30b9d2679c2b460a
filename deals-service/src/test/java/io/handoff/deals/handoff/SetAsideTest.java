package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.template.ShippedTemplate;
import io.handoff.deals.template.TemplateContent;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetAsideTest {

  private static final TemplateContent ASKS = ShippedTemplate.content();
  private static final Answer THREE = answer("{'status':'ASSUMED','value':{'number':3}}");
  private static final Answer FOUR = answer("{'status':'ASSUMED','value':{'number':4}}");
  private static final Answer WORDS = answer("{'status':'ASSUMED','value':{'choice':'MANY'}}");

  @Test
  void givesBackWhatThatVersionWasGiven() {
    // Given
    SetAside aside = SetAside.read("{}");
    aside.put(1, Map.of("teams", THREE));
    aside.put(2, Map.of("teams", FOUR));

    // When
    Map<String, Answer> back = aside.takeBack(1, ASKS, Map.of());

    // Then
    assertThat(back).isEqualTo(Map.of("teams", THREE));
    assertThat(SetAside.read(aside.write()).takeBack(2, ASKS, Map.of()))
        .as("the other one stays")
        .isEqualTo(Map.of("teams", FOUR));
  }

  @Test
  void givesBackTheNewestWhereThatVersionWasGivenNone() {
    SetAside aside = SetAside.read("{}");
    aside.put(1, Map.of("teams", THREE));
    aside.put(2, Map.of("teams", FOUR));

    assertThat(aside.takeBack(3, ASKS, Map.of())).isEqualTo(Map.of("teams", FOUR));
  }

  @Test
  void keepsWhatStillHasNoPlaceAndWhatIsAnswered() {
    // Given
    SetAside aside = SetAside.read("{}");
    aside.put(1, Map.of("teams", THREE, "trainingPlan", THREE));
    aside.put(2, Map.of("dealKind", WORDS));

    // When
    Map<String, Answer> back = aside.takeBack(3, ASKS, Map.of("teams", FOUR));

    // Then
    assertThat(back).isEmpty();
    assertThat(aside.write()).contains("teams", "trainingPlan", "dealKind");
  }

  @Test
  void isEmptyWhenAllCameBack() {
    SetAside aside = SetAside.read("{}");
    aside.put(1, Map.of("teams", THREE));

    aside.takeBack(1, ASKS, Map.of());

    assertThat(aside.write()).isEqualTo("{}");
  }

  private static Answer answer(String json) {
    try {
      return DocumentJson.mapper().readValue(json.replace('\'', '"'), Answer.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }
}
