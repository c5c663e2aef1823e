package kabinet.catalog;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** A TV channel is fetched again by whoever is signed in. */
@Component
class ChannelNodes implements NodeSource {

  private final Catalog catalog;

  ChannelNodes(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String prefix() {
    return "channel";
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.empty();
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    var channel = ChannelId.valueOf(id);
    return catalog.current(asked.getLocale()).channel(channel);
  }
}
