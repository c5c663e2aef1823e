package kabinet.billing.topup;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** A payment is fetched again by whoever reaches its account. */
@Component
class PaymentNodes implements NodeSource {

  private final Payments payments;

  PaymentNodes(Payments payments) {
    this.payments = payments;
  }

  @Override
  public String prefix() {
    return PaymentId.PREFIX;
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.BALANCE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    return payments.payment(PaymentId.valueOf(id), viewer);
  }
}
