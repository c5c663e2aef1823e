package kabinet.mobile;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

@Component
class SimNodes implements NodeSource {

  private final SimCards sims;

  SimNodes(SimCards sims) {
    this.sims = sims;
  }

  @Override
  public String prefix() {
    return "sim";
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.PROFILE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    return sims.sim(SimId.valueOf(id), viewer.user());
  }
}
