package kabinet.home;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import kabinet.kernel.Node;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.NodeSource;
import org.springframework.stereotype.Component;

@Component
class EquipmentNodes implements NodeSource {

  private final LentEquipment equipment;

  EquipmentNodes(LentEquipment equipment) {
    this.equipment = equipment;
  }

  @Override
  public String prefix() {
    return "equipment";
  }

  @Override
  public Optional<Scope> needs() {
    return Optional.of(Scope.HOME_READ);
  }

  @Override
  public Node node(String id, Viewer viewer, DataFetchingEnvironment asked) {
    return equipment.device(EquipmentId.valueOf(id), viewer.user());
  }
}
