package kabinet.overview;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.Optional;
import kabinet.catalog.Catalog;
import kabinet.catalog.ProductId;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** A product of any account the viewer reaches, held or ended. */
@Component
class ProductNodes implements NodeSource {

  private final ProductRows products;
  private final Catalog catalog;
  private final Operators operators;
  private final Clock clock;

  ProductNodes(ProductRows products, Catalog catalog, Operators operators, Clock clock) {
    this.products = products;
    this.catalog = catalog;
    this.operators = operators;
    this.clock = clock;
  }

  @Override
  public String prefix() {
    return "product";
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.PROFILE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    var found = products.single(ProductId.valueOf(id), viewer.user());
    var shelf = catalog.at(found.catalogRevision(), asked.getLocale());
    return new ProductsInForce(shelf, clock.instant(), operators.profile().timeZone())
        .product(found.row(), found.rhythm());
  }
}
