package kabinet.overview;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.household.HouseholdId;
import kabinet.household.Reached;
import kabinet.kernel.Node;
import kabinet.kernel.NotFound;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** The viewer's own household is the only one there is for a viewer. */
@Component
class HouseholdNodes implements NodeSource {

  private final Overview overview;

  HouseholdNodes(Overview overview) {
    this.overview = overview;
  }

  @Override
  public String prefix() {
    return "household";
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.PROFILE_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    var wanted = HouseholdId.valueOf(id);
    Household own = overview.household(Reached.by(viewer), Wanted.in(asked));
    if (!own.id().equals(wanted)) {
      throw new NotFound();
    }
    return own;
  }
}
