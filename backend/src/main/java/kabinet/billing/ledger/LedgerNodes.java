package kabinet.billing.ledger;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** An entry is fetched again by whoever reaches its account. */
@Component
class LedgerNodes implements NodeSource {

  private final LedgerEntries entries;

  LedgerNodes(LedgerEntries entries) {
    this.entries = entries;
  }

  @Override
  public String prefix() {
    return LedgerEntryId.PREFIX;
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.BALANCE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    return entries.entry(LedgerEntryId.valueOf(id), viewer, asked.getLocale());
  }
}
