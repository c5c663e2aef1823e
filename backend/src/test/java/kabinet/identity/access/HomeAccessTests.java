package kabinet.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.identity.staff.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@Rule({"R20", "S14"})
class HomeAccessTests {

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired TestStaff staff;
  @Autowired TestClock clock;

  private AskedAccess anna;

  @BeforeEach
  void aContract() {
    anna = new AskedAccess(signedIn, identity, staff);
  }

  @Test
  void whatIsAcceptedStandsThereInBothLanguages() {
    var ask = "{ accessDocuments { kind version title paragraphs } }";

    var russian = signedIn.browser().ask(ask).path("accessDocuments");
    var english = signedIn.browser().sending("Accept-Language", "en").ask(ask);

    assertThat(russian).hasSize(2);
    assertThat(russian.path(1).path("title").asString()).contains("Согласие");
    assertThat(english.at("/accessDocuments/1/title").asString()).contains("Consent");
  }

  @Test
  void aContractNobodyHasGetsTheSameAnswerFromTheSameStatementsAndIsNotShown() {
    var nobodys = "78" + anna.phone.substring(4);
    anna.register(
        Map.of("contractNumber", "79" + anna.phone.substring(4))); // texts that are prepared once

    var known = SqlStatements.during(() -> anna.register(Map.of()));
    var unknown = SqlStatements.during(() -> anna.register(Map.of("contractNumber", nobodys)));

    assertThat(unknown).isEqualTo(known);
    assertThat(anna.shown()).contains(anna.contract).doesNotContain(nobodys);
    assertThat(anna.register(Map.of())).isEqualTo(anna.register(Map.of("contractNumber", nobodys)));
  }

  @Test
  void oneRequestForAContractIsOpenAtATimeAlsoWhenManyAskAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<String>> acts =
          IntStream.range(0, 4).<Callable<String>>mapToObj(i -> this::asking).toList();
      var results = threads.invokeAll(acts).stream().map(Future::resultNow).toList();

      assertThat(results).filteredOn("HomeAccessRequested"::equals).hasSize(1);
      assertThat(AskedAccess.typename(anna.register(Map.of()))).isEqualTo("AccessAlreadyRequested");
    }
  }

  private String asking() {
    return AskedAccess.typename(anna.register(Map.of()));
  }

  @Test
  void afterARejectionAnotherMayBeMadeAndAFourthADayMayNot() {
    for (int i = 0; i < 3; i++) {
      assertThat(AskedAccess.typename(anna.register(Map.of()))).isEqualTo("HomeAccessRequested");
      anna.decide(anna.waiting().path("id").asString(), "REJECT", "Нет");
    }

    assertThat(AskedAccess.typename(anna.register(Map.of()))).isEqualTo("AccessAlreadyRequested");
    clock.passes(Duration.ofDays(1).plusSeconds(1));
    assertThat(AskedAccess.typename(anna.register(Map.of()))).isEqualTo("HomeAccessRequested");
  }

  @Test
  void anAnswerThatWouldNotDoIsNamed() {
    assertThat(anna.wrong("contractNumber", "12-AB")).isEqualTo("CONTRACT_NUMBER");
    assertThat(anna.wrong("name", "1")).isEqualTo("NAME");
    assertThat(anna.wrong("contact", "здесь")).isEqualTo("CONTACT");
    assertThat(anna.wrong("password", "short")).isEqualTo("PASSWORD");
    assertThat(anna.wrong("password", anna.contract)).isEqualTo("PASSWORD");
    assertThat(anna.wrong("repeat", "another one")).isEqualTo("REPEAT");
    assertThat(anna.wrong("acceptedTerms", "2020-01")).isEqualTo("DOCUMENTS");
    assertThat(anna.wrong("acceptedPersonalData", "")).isEqualTo("DOCUMENTS");
  }
}
