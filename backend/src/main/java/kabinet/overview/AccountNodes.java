package kabinet.overview;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** One account, read by the same statements as a household of many. */
@Component
class AccountNodes implements NodeSource {

  private final Overview overview;

  AccountNodes(Overview overview) {
    this.overview = overview;
  }

  @Override
  public String prefix() {
    return "account";
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.PROFILE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    return overview.account(Reached.by(viewer, AccountId.valueOf(id)), Wanted.in(asked));
  }
}
