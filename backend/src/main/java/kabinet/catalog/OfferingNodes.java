package kabinet.catalog;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/**
 * What is sold is no secret: an offering is fetched again, at today's prices, by whoever is signed
 * in.
 */
@Component
class OfferingNodes implements NodeSource {

  private final Catalog catalog;

  OfferingNodes(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String prefix() {
    return "offering";
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.empty();
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    var offering = OfferingId.valueOf(id);
    return catalog.current(asked.getLocale()).offering(offering);
  }
}
