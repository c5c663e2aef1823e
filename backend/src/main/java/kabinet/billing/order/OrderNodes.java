package kabinet.billing.order;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** An order is fetched again by whoever reaches its account. */
@Component
class OrderNodes implements NodeSource {

  private final Orders orders;

  OrderNodes(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String prefix() {
    return OrderId.PREFIX;
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.BALANCE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    return orders.order(OrderId.valueOf(id), viewer);
  }
}
