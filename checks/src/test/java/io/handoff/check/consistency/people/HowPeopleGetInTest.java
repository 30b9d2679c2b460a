package io.handoff.check.consistency.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowPeopleGetInTest {

  private final HowPeopleGetIn check = new HowPeopleGetIn();

  @ParameterizedTest(name = "R68 {0}; told: {1}: {2}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "'wanted':true,'neededOn':'2027-03-15' | Sign-in with the company account comes in June | 1",
        "'wanted':true,'neededOn':'2027-03-15' | Single sign-on follows in phase two | 1",
        "'wanted':true,'neededOn':'2027-03-15' | Single sign-on starts in February | 0",
        "'wanted':true,'neededOn':'2027-03-15' | Single sign-on starts with two accounts | 0",
        "'wanted':true,'neededOn':'2027-03-15' | Single sign-on comes in December 2026 | 0",
        "'wanted':true,'neededOn':'2027-03-15' | Planners keep their password for Odoo | 0",
        "'wanted':true,'neededOn':'2027-03-15' | The phones open with the company account | 0",
        "'wanted':false | The app is entered so that staff get in with their Windows account | 1",
        "'wanted':false | Users sign in through Okta | 1",
        "'wanted':false | Clerks open the list with their Microsoft account, no second password | 1",
        "'wanted':false | Nurses reach the page through their Google account | 1",
        "'wanted':false | Staff sign in with the company account without another password | 1",
        "'wanted':false | Drivers start the app with the same Windows login | 1",
        "'wanted':false | Planners enter the board using her corporate account | 1",
        "'wanted':false | Without a Microsoft password they sign in by code | 0",
        "'wanted':false | Clerks open the mail with their Microsoft account | 0",
        "'wanted':false | Clerks open a ticket with their Microsoft account manager | 0",
        "'wanted':false | Nobody opens the page with their Google account | 0",
        "'wanted':false | Staff open the list with their own password | 0",
        "'wanted':false | Staff have a Windows account for their mail | 0",
        "'wanted':false | Staff sign in with a password of their own, not with the Windows account | 0",
        "'wanted':false,'detail':'Password and a code by app.' | They open it with their password and nothing else | 1",
        "'wanted':false,'detail':'Password and a code by app.' | They open it with a password and a code | 0",
        "'wanted':false,'detail':'Password of 12 signs.' | They open it with their password and nothing else | 0"
      })
  void comparesTheSignIn(String ask, String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'securityAsks':{'s':{'topic':'SINGLE_SIGN_ON',%s}},"
                            + "'setupItems':{'i':{'detail':'%s'}}}")
                        .formatted(ask, told))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R74 only some addresses are let in; told: {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Managers open the list on the road, whatever network they are on | 1",
        "Everybody can use it from home | 1",
        "Planners sign in from anywhere | 1",
        "Managers look at the list at the dock; from home it does not open | 0",
        "Drivers take the phone home | 0",
        "Drivers open each address on the map | 0",
        "The guest network is not used | 0"
      })
  void comparesWhereFrom(String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'securityAsks':{'s':{'topic':'IP_ALLOWLISTING','wanted':true}},"
                            + "'promises':{'i':{'kind':'COMMITMENT','text':'%s'}}}")
                        .formatted(told))))
        .hasSize(findings);
  }
}
