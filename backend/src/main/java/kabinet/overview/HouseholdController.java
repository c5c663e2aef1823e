package kabinet.overview;

import graphql.schema.DataFetchingEnvironment;
import kabinet.household.Account;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class HouseholdController {

  private final Overview overview;

  HouseholdController(Overview overview) {
    this.overview = overview;
  }

  @SchemaMapping
  Household household(Viewer viewer, DataFetchingEnvironment asked) {
    return overview.household(Reached.by(viewer), Wanted.in(asked));
  }

  @SchemaMapping
  Account account(Household household, @Argument AccountId id) {
    return household.accounts().stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
