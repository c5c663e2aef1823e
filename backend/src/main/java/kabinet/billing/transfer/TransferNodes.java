package kabinet.billing.transfer;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** A transfer is fetched again by whoever reaches the account it was made from. */
@Component
class TransferNodes implements NodeSource {

  private final Transfers transfers;

  TransferNodes(Transfers transfers) {
    this.transfers = transfers;
  }

  @Override
  public String prefix() {
    return TransferId.PREFIX;
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.BALANCE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    return transfers.transfer(TransferId.valueOf(id), viewer);
  }
}
