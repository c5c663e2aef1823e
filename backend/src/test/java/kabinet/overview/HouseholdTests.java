package kabinet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.kernel.Scope;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

@KabinetTest
class HouseholdTests {
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
  @Rule({"R35", "S19"})
  void theOwnerSeesEveryAccountThePrimaryLineFirstAndContractsLast() {
    family
        .owner("name accounts { __typename id label reach } primaryLine { label }")
        .path("viewer.household.name")
        .entity(String.class)
        .isEqualTo("Семья")
        .path("viewer.household.accounts[*].label")
        .entityList(String.class)
        .containsExactly("Мама", "Петя", "Дом")
        .path("viewer.household.accounts[*].reach")
        .entityList(String.class)
        .containsExactly("OWNER", "SELF", "OWNER")
        .path("viewer.household.accounts[*].__typename")
        .entityList(String.class)
        .containsExactly("MobileLine", "MobileLine", "HomeContract")
        .path("viewer.household.primaryLine.label")
        .entity(String.class)
        .isEqualTo("Мама");
  }

  @Test
  @Rule("S19")
  void whoeverSignsInThroughAnAccountOfItsOwnSeesNothingElse() {
    family
        .ask(family.household.self(family.child), "name accounts { label } primaryLine { label }")
        .path("viewer.household.name")
        .entity(String.class)
        .isEqualTo("Петя")
        .path("viewer.household.accounts[*].label")
        .entityList(String.class)
        .containsExactly("Петя")
        .path("viewer.household.primaryLine")
        .valueIsNull();
  }

  @Test
  void namesAreInTheLanguageAskedFor() {
    Asking.as(family.household.owner(), service, Locale.ENGLISH)
        .document(
            "{ viewer { household { accounts { homeRegion { name } plan { offering { name } } } } }"
                + " }")
        .execute()
        .path(FIRST + "homeRegion.name")
        .entity(String.class)
        .isEqualTo("Lakeland")
        .path(FIRST + "plan.offering.name")
        .entity(String.class)
        .isEqualTo("All of it");
  }

  @Test
  void aFieldWithoutItsScopeIsRefusedAndTheOthersAnswer() {
    Asking.as(family.household.ownerWith(Scope.PROFILE_READ), service)
        .document("{ viewer { household { name accounts { label } } } }")
        .execute()
        .path("viewer.household.name")
        .entity(String.class)
        .isEqualTo("Семья");

    Asking.as(family.household.ownerWith(Scope.PROFILE_READ), service)
        .document("{ viewer { household { accounts { balance { asOf } } } } }")
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .allMatch(error -> "FORBIDDEN".equals(error.getExtensions().get("code"))));
  }
}
