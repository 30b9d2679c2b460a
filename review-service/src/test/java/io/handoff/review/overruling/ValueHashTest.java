package io.handoff.review.overruling;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.review.DocumentFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueHashTest {

  private static final HandoffDocument DOCUMENT =
      DocumentFixture.of(
          "{'title':'Reports','exclusions':{'e1':{'name':'Training'},'e2':{'name':'Old data'}},"
              + "'milestones':{'m1':{'name':'Live','inputs':['answers.goal','answers.usage']}}}");

  @ParameterizedTest(name = "{1} changes what stands at {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "exclusions | {'exclusions':{'e1':{'name':'Training'},'e2':{'name':'Old mails'}}} | true",
        "exclusions | {'exclusions':{'e1':{'name':'Training'}}} | true",
        "exclusions.e1 | {'exclusions':{'e1':{'name':'Training'},'e2':{'name':'Old mails'}}} | false",
        "exclusions | {'exclusions':{'e2':{'name':'Old data'},'e1':{'name':'Training'}}} | false",
        "exclusions.e1.name | {'exclusions':{'e1':{'name':'Courses'}}} | true",
        "milestones.m1.inputs | {'milestones':{'m1':{'inputs':['answers.goal']}}} | true",
        "milestones.m1.inputs | {'milestones':{'m1':{'inputs':['answers.goal','answers.usage']}}} | false",
        "milestones.m1.promisedDate | {'milestones':{'m1':{'promisedDate':'2027-06-01'}}} | true",
        "milestones.m1.promisedDate | {'milestones':{'m1':{'name':'Go-live'}}} | false",
        "milestones.m1.nowhere | {'milestones':{'m1':{'name':'Go-live'}}} | true"
      })
  void tellsWhetherAFieldIsWhatItWas(String path, String other, boolean differs) {
    String changed = ValueHash.of(DocumentFixture.of(other), path);

    assertThat(!changed.equals(ValueHash.of(DOCUMENT, path))).isEqualTo(differs);
  }

  @Test
  void anEmptyPathIsTheWholeRecord() {
    assertThat(ValueHash.of(DOCUMENT, ""))
        .isEqualTo(ValueHash.of(DOCUMENT, ""))
        .isNotEqualTo(ValueHash.of(DocumentFixture.of("{'title':'Reports'}"), ""));
  }
}
