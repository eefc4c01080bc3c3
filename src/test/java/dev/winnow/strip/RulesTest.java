package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped rules prove themselves, and take the residue around an article. */
class RulesTest {

  @TestFactory
  Stream<DynamicTest> eachRuleProvesItself() {
    List<String> problems = ShippedRules.ALL.check();
    return ShippedRules.ALL.engine().rules().stream()
        .map(compiled -> compiled.rule().name())
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule,
                    () ->
                        assertThat(problems)
                            .noneMatch(problem -> problem.contains(": rule '" + rule + "': "))));
  }

  @Test
  void rulesAreFoundAndHoldTogether() {
    assertThat(ShippedRules.ALL.size()).isGreaterThan(700);
    assertThat(ShippedRules.ALL.check()).isEmpty();
  }

  @Test
  void takesAnAppealWithItsWidgetsAndTheAggregatorsStamp() {
    String text =
        """
        2 weeks ago 7
        The harbour was closed on Monday after the storm tore the roof off the old customs house.
        Nobody was hurt, the harbour master said, but three boats sank at their moorings overnight.
        The council will meet on Thursday to decide whether the quay can be opened before summer.
        A Message from The Valley Times:
        Dear readers,
        We are facing unprecedented challenges. A court has designated our newsroom as unwanted.
        But to continue our work, we need your help.
        Your support, no matter how small, makes a world of difference. Support us from just $3.
        Continue
        paymnt metods
        Not ready to support today?
        Remind me later.
        Read Entire Article
        Riverton News @2021
        """;

    assertThat(ShippedRules.kept(text))
        .hasSize(3)
        .allMatch(line -> line.contains("harbour") || line.contains("council"));
  }

  @Test
  void takesMenuAndFooterOfAWholePage() {
    String menu = "Home\nNews\nSport\nWeather\nSign in\nThe bridges of Riverton\nSearch\n";
    String prose =
        "The committee met on the second floor and talked for three hours about the bridge.\n"
            .repeat(20);
    String footer = "Terms\nImprint\nPrivacy policy\nRiverton Media\nJobs\nPartners\nFrançais\n";

    assertThat(ShippedRules.kept(menu + prose + footer)).hasSize(20);
  }

  @Test
  void keepsAListBelowTheArticleWhereNothingSpeaksOfAFooter() {
    String prose =
        "The committee met on the second floor and talked for three hours about the bridge.\n"
            .repeat(20);
    String list = "Blue Heron gel\nOld Mill gel\nQuayside\nDr. Fresh\nNorthstar\nLily\nPure One\n";

    assertThat(ShippedRules.taken(prose + list)).isEmpty();
    assertThat(ShippedRules.kept(prose + list + "Privacy Policy\n")).hasSize(27);
    assertThat(ShippedRules.kept(prose + "Contact us\n" + list + "Privacy Policy\n")).hasSize(20);
  }

  @Test
  void takesTheSyndicationLinesBelowAWireStory() {
    String text =
        """
        The two ministers met for the first time since spring and spoke for more than five hours.
        Neither side gave details, although both spoke of a start that could be built upon later.
        A second round is planned for the autumn, a spokesman said, at a place not yet agreed on.
        ----------
        —With assistance from Ana Doe.
        ©2021 Riverton L.P. Visit riverton.example. Distributed by Valley Content Agency, LLC.
        Comments
        """;

    assertThat(ShippedRules.kept(text)).hasSize(3);
  }

  @Test
  void cutsWhatIsGluedToAParagraph() {
    String text =
        "The bridge will stay closed until the divers have looked at its third pillar. Read more";

    assertThat(ShippedRules.taken(text)).containsExactly("en-read-more-span: Read more");
  }
}
