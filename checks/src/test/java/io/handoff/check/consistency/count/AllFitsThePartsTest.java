package io.handoff.check.consistency.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllFitsThePartsTest {

  private final AllFitsTheParts check = new AllFitsTheParts();

  @ParameterizedTest(name = "R51 the north files on paper, the south in a sheet; told: {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Both depots file on paper | 1",
        "It takes the place of the sheet that every one of the 2 depots fills in | 1",
        "One lesson is enough, as North and South both send a sheet | 1",
        "There is no difference between North and South, both have a clerk who counts | 1",
        "In all two depots kegs go to the ramp | 1",
        "North files on paper and South in a sheet | 0",
        "From May both depots file in a sheet | 0",
        "Both depots have a fast line | 0",
        "Not all depots file on paper | 0",
        "Each depot gets a sheet of stickers once it starts | 0",
        "All depots file, though one of them on paper | 0",
        "The label sits in the same corner of the sheet | 0"
      })
  void comparesAllWithEach(String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'answers':{'currentProcess':{'segments':{"
                            + "'n':{'name':'North','customerFact':'The clerk counts at the ramp, on paper.'},"
                            + "'s':{'name':'South','customerFact':'Drivers count, in a sheet.'}}}},"
                            + "'setupItems':{'i':{'detail':'%s'}}}")
                        .formatted(told))))
        .hasSize(findings);
  }
}
