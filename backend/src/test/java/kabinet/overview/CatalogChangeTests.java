package kabinet.overview;

import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.OFFERING_PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.catalog.PriceKind;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.ProductStatus;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

@KabinetTest
@Rule("R60")
class CatalogChangeTests {
  @Autowired DSLContext db;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;

  private TestFamily family;

  @BeforeEach
  void aFamilyThatHasSeenTheCatalogue() {
    family = new TestFamily(db, service, clock);
    assertThat(planName()).isEqualTo("Всё своё");
  }

  @Test
  void aChangeIsOnTheNextPage() {
    rename("Всё новое");
    family.catalog.changed();

    assertThat(planName()).isEqualTo("Всё новое");
  }

  @Test
  void withoutANewRevisionNothingIsReadAgain() {
    rename("Всё новое");

    assertThat(planName()).isEqualTo("Всё своё");
  }

  @Test
  void whoeverAgreedToAPriceKeepsItWhenItRises() {
    family.catalog.priceAtVersion(
        3, family.catalog.plan, 1, PriceKind.RECURRING, "990.00", PriceUnit.MONTH);
    db.update(OFFERING)
        .set(OFFERING.PRICE_VERSION, 3)
        .where(OFFERING.ID.eq(family.catalog.plan))
        .execute();
    family.catalog.changed();

    family
        .owner("accounts { plan { offering { prices { amount { amount } } } } }")
        .path("viewer.household.accounts[0].plan.offering.prices[*].amount.amount")
        .entityList(String.class)
        .containsExactly("550.00");
    Asking.as(family.household.owner(), service)
        .document(
            "{ node(id: \"%s\") { ... on MobilePlan { prices { amount { amount } } } } }"
                .formatted(family.catalog.plan))
        .execute()
        .path("node.prices[*].amount.amount")
        .entityList(String.class)
        .containsExactly("990.00");
  }

  @Test
  void whoeverHoldsAVersionThatWasNeverPricedStillSeesAPage() {
    family.child.holds(family.catalog.option, 0, ProductStatus.ACTIVE, null);
    family.home.holds(family.catalog.basicTv, 7, ProductStatus.ACTIVE, null);
    db.deleteFrom(OFFERING_PRICE)
        .where(OFFERING_PRICE.OFFERING_ID.eq(family.catalog.option))
        .execute();
    db.update(OFFERING)
        .set(OFFERING.PRICE_VERSION, 0)
        .where(OFFERING.ID.eq(family.catalog.option))
        .execute();
    family.catalog.changed();

    family
        .owner("accounts { addOns { offering { prices { per } } } nextCharges(days: 1) { on } }")
        .path("viewer.household.accounts[1].addOns[*].offering.prices[*]")
        .entityList(Object.class)
        .hasSize(0);
  }

  private void rename(String name) {
    db.update(OFFERING)
        .set(OFFERING.NAME_RU, name)
        .where(OFFERING.ID.eq(family.catalog.plan))
        .execute();
  }

  private String planName() {
    return family
        .owner("accounts { plan { offering { name } } }")
        .path("viewer.household.accounts[0].plan.offering.name")
        .entity(String.class)
        .get();
  }
}
