package kabinet.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kabinet.overview.TestCatalog.GIGABYTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.home.EquipmentKind;
import kabinet.kernel.BucketKind;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Records are answered without the engine: nobody may notice but the clock. */
@KabinetTest
class PlainAnswersTests {
  @Autowired DSLContext db;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;

  private TestFamily family;

  @BeforeEach
  void aFamily() {
    family = new TestFamily(db, service, clock);
    family.main.used(12);
    var soon = clock.instant().plus(Duration.ofDays(3));
    var option = family.main.holds(family.catalog.option, family.today());
    family.main.bucket(option, BucketKind.DATA, GIGABYTE, 1, soon);
    family.main.bucket(option, BucketKind.SMS, null, 1, soon);
    family.home.holds(family.catalog.filmTv, family.today());
    family.home.borrows(EquipmentKind.ROUTER);
  }

  @Test
  void theAnswerIsTheEnginesOwn() throws Exception {
    String plain = new ClassPathResource("household.graphql").getContentAsString(UTF_8);
    String byTheEngine =
        plain.replaceAll(
            "\\b(id|amount|unit|kind|at|status|since|nodes)\\b", "$1 @include(if: true)");

    assertThat(answer(plain)).hasToString(answer(byTheEngine).toString()).isNotEmpty();
  }

  @Test
  void whatADirectiveLeavesOutIsNotAnswered() {
    var document =
        "query ($brief: Boolean!) { viewer { household { accounts { homeRegion { id name"
            + " @skip(if: $brief) } } } } }";

    for (boolean brief : new boolean[] {true, false, true}) {
      Asking.as(family.household.owner(), service)
          .document(document)
          .variable("brief", brief)
          .execute()
          .path("viewer.household.accounts[0].homeRegion")
          .entity(Map.class)
          .satisfies(region -> assertThat(region.containsKey("name")).isEqualTo(!brief));
    }
  }

  @Test
  void oneFieldUnderTwoNamesIsAnsweredTwice() {
    family
        .owner("accounts { plan { a: status b: status c: offering { x: name } } }")
        .path("viewer.household.accounts[0].plan")
        .matchesJsonStrictly(
            "{\"a\": \"ACTIVE\", \"b\": \"ACTIVE\", \"c\": {\"x\": \"Всё своё\"}}");
  }

  @Test
  void aFailureInsideIsToldByTheEngine() {
    family.household.line("Без тарифа");

    family
        .owner("accounts { label ... on MobileLine { plan { status } } }")
        .errors()
        .satisfy(
            errors -> {
              assertThat(errors).hasSize(1);
              assertThat(errors.getFirst().getPath()).endsWith("plan");
              assertThat(errors.getFirst().getExtensions()).containsEntry("code", "INTERNAL");
            });
  }

  private Map<String, Object> answer(String document) {
    GraphQlTester.Response response =
        Asking.as(family.household.owner(), service).document(document).execute();
    return response.path("viewer.household").entity(Map.class).get();
  }
}
