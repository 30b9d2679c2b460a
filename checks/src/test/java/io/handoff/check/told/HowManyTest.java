package io.handoff.check.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowManyTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The federation runs 7 boathouses. | 7 boathouses",
        "all nine small houses on the river | 9 houses",
        "There are twenty-one wards and 1,150 lamps | 21 wards, 1150 lamps",
        "a dozen, two dozen desks, half a dozen vans | 24 desks, 6 vans",
        "forty-odd drivers; 30 or so clerks | 40 to 49 drivers, 25 to 35 clerks",
        "both mills, a pair of presses and a couple of trucks | 2 mills, 2 presses, 2 to 3 trucks",
        "between 5 and 7 steps, 8 to 10 rooms, 3-4 sites | 5 to 7 steps, 8 to 10 rooms, 3 to 4 sites",
        "at most 12 desks and no more than six roles | 0 to 12 desks, 0 to 6 roles",
        "at least 12 desks, more than 40 nurses, 50+ beds | 12 up desks, 40 up nurses, 50 up beds",
        "about 100 rooms, 200 rooms at most | 85 to 115 rooms, 0 to 200 rooms",
        "three kinds of letters go to tenants | 3 letters",
        "12 of our 40 machines | 40 machines",
        "Ten of its rooms can be booked | 10 rooms",
        "Presses? Four, said the master. | 4 presses",
        "Alarm rules: 25, all set by us | 25 rules",
        "Hangars at the airfield: 27, all rented | 27 hangars",
        "A sensor on every packer, thirteen in total. | 13 packer",
        "The number of desks is 12. | 12 desks",
        "The mill gets one interface, to the scale | 1 interface",
        "In March 2027, on 6 May at 8:30 and in phase 2 | ''",
        "He waits 3.5 hours and pays 12.50 | ''",
        "120 fishermen and 4 staff | 120 fishermen, 4 staff"
      })
  void readsNumbersWithTheirThings(String text, String expected) {
    CutText words = CutText.of(text);
    assertThat(
            HowMany.in(words).stream()
                .map(
                    one ->
                        one.least()
                            + (one.most() == Long.MAX_VALUE
                                ? " up"
                                : one.most() == one.least() ? "" : " to " + one.most())
                            + " "
                            + words.at(one.noun()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
