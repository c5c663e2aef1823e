package kabinet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.home.EquipmentKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;

@KabinetTest
@Rule("R35")
class StatementTests {
  @Autowired DSLContext db;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;
  @Autowired SignedIn signedIn;

  private TestFamily family;
  private String everything;

  @BeforeEach
  void aFamilyWithEverything() throws Exception {
    family = new TestFamily(db, service, clock);
    family.main.used(30);
    family.home.borrows(EquipmentKind.ROUTER);
    everything =
        new ClassPathResource("household.graphql").getContentAsString(StandardCharsets.UTF_8);
    ask(family.household.owner(), everything); // the catalogue is read once
  }

  @Test
  void theWholeHouseholdTakesFiveStatements() {
    assertThat(statements(everything)).hasSize(5);
  }

  @Test
  void twelveAccountsTakeTheSameStatementsAsOne() {
    var alone = new TestHousehold(db, family.catalog, "Один");
    alone.primaryLine("Я").used(12).holds(family.catalog.plan, family.today());
    for (int i = family.household.size(); i < 12; i++) {
      family.household.line("Ещё номер").used(12).holds(family.catalog.plan, family.today());
    }

    var ofOne = SqlStatements.during(() -> ask(alone.owner(), everything));
    var ofTwelve = statements(everything);

    assertThat(ofTwelve).hasSize(5).isEqualTo(ofOne);
    assertThat(
            Asking.as(family.household.owner(), service)
                .document("{ viewer { household { accounts { id } } } }")
                .execute()
                .path("viewer.household.accounts[*].id")
                .entityList(String.class)
                .get())
        .hasSize(12);
  }

  @Test
  void aSignedInVisitTakesOneMoreForItsSession() {
    signedIn.register("+79000000077", family.household.owner().user().value(), "Анна");
    var browser = signedIn.browserOf("+79000000077");

    var sent = SqlStatements.during(() -> browser.ask(everything));

    assertThat(sent).hasSize(6);
    assertThat(sent.getFirst()).contains("session");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | name accounts { label balance { asOf } ... on MobileLine { msisdn sim { status } } }",
        "2 | accounts { balance { lastsUntil } }",
        "2 | accounts { plan { status } addOns { status } nextCharges { on } }",
        "2 | accounts { ... on HomeContract { broadband { status } tv { status } } }",
        "2 | accounts { ... on MobileLine { buckets { source { status } } } }",
        "2 | accounts { ... on HomeContract { equipment { model } } }",
        "2 | accounts { ... on MobileLine { usage { nodes { at } } } }",
        "3 | accounts { ... on MobileLine { a: usage(first: 3) { nodes { at } } b: usage(first: 4)"
            + " { nodes { at } } c: usage(first: 3) { pageInfo { endCursor } } } }"
      })
  void onlyWhatIsAskedForIsRead(int expected, String fields) {
    assertThat(statements("{ viewer { household { " + fields + " } } }")).hasSize(expected);
  }

  @Test
  void aPartBehindAFragmentIsReadToo() {
    var document =
        """
        query { viewer { household { ...whole } } }
        fragment whole on Household { accounts { ...one } }
        fragment one on Account { plan { status } }
        """;

    assertThat(statements(document)).hasSize(2);
  }

  @Test
  void aFilteredPageIsOneStatementForEachLine() {
    assertThat(
            statements(
                "{ viewer { household { accounts { ... on MobileLine { usage(filter: {kind:"
                    + " VOICE}) { nodes { at } } } } } } }"))
        .hasSize(1 + 2);
  }

  @Test
  void everythingThatHasAnIdIsFetchedAgainByOneStatement() {
    List<Object> ids =
        List.of(
            family.main.sim(),
            family.home.borrows(EquipmentKind.SET_TOP_BOX),
            family.main.holds(family.catalog.option, null),
            family.main.id(),
            family.household.id,
            family.catalog.plan,
            family.catalog.channel);

    assertThat(ids).allSatisfy(id -> assertThat(statements(node(id))).as("%s", id).hasSize(1));
  }

  @Test
  void anIdNobodySpelledReachesNoTable() {
    List<String> ids = List.of("sim_1 or 1=1", "account_", "nothing_0000000000000", "", "_");

    assertThat(ids)
        .allSatisfy(
            id ->
                assertThat(
                        SqlStatements.during(
                            () ->
                                Asking.as(family.household.owner(), service)
                                    .document(node(id))
                                    .execute()
                                    .errors()
                                    .expect(
                                        error ->
                                            "NOT_FOUND".equals(error.getExtensions().get("code")))))
                    .as(id)
                    .isEmpty());
  }

  @Test
  void aNumbersOwnPageTakesNoMoreThanTheHousehold() {
    AccountId line = family.main.id();

    assertThat(
            statements(
                "{ node(id: \"%s\") { ... on MobileLine { plan { status } buckets { kind } usage {"
                        .formatted(line)
                    + " nodes { at } } } } }"))
        .hasSize(4);
  }

  private List<String> statements(String document) {
    return SqlStatements.during(() -> ask(family.household.owner(), document));
  }

  private void ask(Viewer viewer, String document) {
    Asking.as(viewer, service).document(document).executeAndVerify();
  }

  private static String node(Object id) {
    return "{ node(id: \"" + id + "\") { __typename id } }";
  }
}
