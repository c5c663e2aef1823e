package kabinet.overview;

import static kabinet.overview.TestCatalog.GIGABYTE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.catalog.PriceKind;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.ProductStatus;
import kabinet.home.EquipmentKind;
import kabinet.kernel.BucketKind;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

@KabinetTest
class AccountTests {
  private static final String FIRST = "viewer.household.accounts[0].";

  @Autowired DSLContext db;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;

  private TestFamily family;

  @BeforeEach
  void aFamilyOfTwoNumbersAndAHome() {
    family = new TestFamily(db, service, clock);
  }

  @Test
  @Rule("R41")
  void aBalanceBelowZeroHasNoOwnFunds() {
    family.main.balance("-120.50", "300.00");

    family
        .owner(
            "accounts { balance { amount { amount currency } ownFunds { amount } creditLimit {"
                + " amount } asOf } }")
        .path(FIRST + "balance")
        .matchesJson(
            """
            {
              "amount": {"amount": "-120.50", "currency": "RUB"},
              "ownFunds": {"amount": "0.00"},
              "creditLimit": {"amount": "300.00"},
              "asOf": "2026-11-22T10:07:00.000Z"
            }
            """);
  }

  @Test
  @Rule({"R60", "B11"})
  void aPlanIsShownAtThePricesAgreedInTheOrderOfThePriceLabel() {
    family
        .owner("accounts { plan { offering { name prices { kind amount { amount } per } } } }")
        .path(FIRST + "plan.offering")
        .matchesJson(
            """
            {
              "name": "Всё своё",
              "prices": [{"kind": "RECURRING", "amount": {"amount": "550.00"}, "per": "MONTH"}]
            }
            """);

    family.main.holds(family.catalog.option, 1, ProductStatus.TERMINATED, null);
    family.child.holds(family.catalog.option, 1, ProductStatus.SUSPENDED, family.today());

    family
        .owner("accounts { addOns { status nextChargeOn offering { name } } }")
        .path(FIRST + "addOns")
        .entityList(Map.class)
        .hasSize(0)
        .path("viewer.household.accounts[1].addOns")
        .matchesJson(
            """
            [{"status": "SUSPENDED", "nextChargeOn": null, "offering": {"name": "Ещё 5 ГБ"}}]
            """);
  }

  @Test
  @Rule("R66")
  void aBucketShowsWhatIsUsedWhatIsLeftAndTheEvenPace() {
    var plan = family.main.holds(family.catalog.option, null);
    family
        .main
        .bucket(plan, BucketKind.SMS, null, 4, clock.instant().plus(Duration.ofDays(15)))
        .bucket(
            plan,
            BucketKind.DATA,
            30 * GIGABYTE,
            10 * GIGABYTE,
            clock.instant().plus(Duration.ofDays(15)))
        .bucket(plan, BucketKind.VOICE, 600L, 600, clock.instant());

    family
        .owner(
            "accounts { ... on MobileLine { buckets { kind source { offering { name } } allowed {"
                + " amount unit } used { amount } remaining { amount } unlimited evenPace {"
                + " amount } } } }")
        .path(FIRST + "buckets")
        .matchesJson(
            """
            [
              {
                "kind": "DATA",
                "source": {"offering": {"name": "Ещё 5 ГБ"}},
                "allowed": {"amount": "32212254720", "unit": "BYTE"},
                "used": {"amount": "10737418240"},
                "remaining": {"amount": "21474836480"},
                "unlimited": false,
                "evenPace": {"amount": "16106127360"}
              },
              {
                "kind": "SMS",
                "source": {"offering": {"name": "Ещё 5 ГБ"}},
                "allowed": null,
                "used": {"amount": "4"},
                "remaining": null,
                "unlimited": true,
                "evenPace": null
              }
            ]
            """);
  }

  @Test
  @Rule({"S18", "R42"})
  void feesToComeAreCountedFromTheBalance() {
    family.main.balance("600.00", "0");

    family
        .owner(
            "accounts { nextCharges(days: 5) { on amount { amount } per balanceAfter { amount }"
                + " covered product { offering { name } } } }")
        .path(FIRST + "nextCharges")
        .matchesJson(
            """
            [
              {
                "on": "%s",
                "amount": {"amount": "550.00"},
                "per": "MONTH",
                "balanceAfter": {"amount": "50.00"},
                "covered": true,
                "product": {"offering": {"name": "Всё своё"}}
              }
            ]
            """
                .formatted(family.today().plusDays(3)))
        .path("viewer.household.accounts[2].nextCharges")
        .entityList(Map.class)
        .hasSize(4);
  }

  @Test
  @Rule("S18")
  void afterAShortMonthTheLinesOwnDayIsBackWhateverElseIsTakenByTheDay() {
    var option = family.catalog.option;
    family.catalog.priceAtVersion(1, option, 2, PriceKind.RECURRING, "3.00", PriceUnit.DAY);
    family.catalog.changed();
    var today = family.today();
    family.child.holds(option, LocalDate.of(today.getYear() - 1, 1, 31));

    family
        .owner("accounts { nextCharges(days: 62) { on per product { offering { name } } } }")
        .path(
            "viewer.household.accounts[1]"
                + ".nextCharges[?(@.product.offering.name == 'Ещё 5 ГБ' && @.per == 'MONTH')].on")
        .entityList(LocalDate.class)
        .isEqualTo(
            IntStream.range(0, 3)
                .mapToObj(month -> YearMonth.from(today).plusMonths(month).atEndOfMonth())
                .filter(day -> day.isBefore(today.plusDays(62)))
                .toList());
  }

  @Test
  @Rule("R66")
  void aBucketOfAStrangersProductIsNotShown() {
    var strangers = new TestFamily(db, service, clock);
    var product = strangers.main.holds(strangers.catalog.option, null);
    family.main.bucket(product, BucketKind.SMS, null, 4, clock.instant().plus(Duration.ofDays(9)));

    family
        .owner("accounts { ... on MobileLine { buckets { kind } } }")
        .path(FIRST + "buckets")
        .entityList(Map.class)
        .hasSize(0);
  }

  @Test
  @Rule({"R92", "R93"})
  void aHomeShowsItsInternetTelevisionAndEquipment() {
    family.home.holds(family.catalog.basicTv, family.today());
    family.home.holds(family.catalog.filmTv, family.today());
    family.home.borrows(EquipmentKind.ROUTER);

    family
        .owner(
            "accounts { ... on HomeContract { signedOn address { city street house flat }"
                + " broadband { status speedMbps } tv { status channelCount packages { offering {"
                + " name } } } equipment { kind model rent { amount } } } }")
        .path("viewer.household.accounts[2]")
        .matchesJson(
            """
            {
              "signedOn": "2024-09-01",
              "address": {
                "city": "Приозёрск", "street": "Садовая", "house": "7", "flat": null
              },
              "broadband": {"status": "ACTIVE", "speedMbps": 300},
              "tv": {
                "status": "ACTIVE",
                "channelCount": 3,
                "packages": [{"offering": {"name": "Основной"}}, {"offering": {"name": "Фильмы"}}]
              },
              "equipment": [
                {"kind": "ROUTER", "model": "Ладога 5", "rent": {"amount": "0.00"}}
              ]
            }
            """);
  }
}
