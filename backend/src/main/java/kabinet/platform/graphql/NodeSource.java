package kabinet.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;

/** Fetches again what a module has given an id: the prefix of the id picks the module. */
public interface NodeSource {

  String prefix();

  /** What a viewer needs here: the same as on the way by which the id was first given. */
  Optional<Scope> needs();

  /** The thing, or a {@link kabinet.kernel.NotFound} if this viewer has none with that id. */
  Node node(String id, Viewer viewer, DataFetchingEnvironment asked);
}
