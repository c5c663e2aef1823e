package kabinet.home;

import java.time.LocalDate;
import kabinet.kernel.Money;
import kabinet.kernel.Node;

/** A device the operator lends. */
public record CustomerEquipment(
    EquipmentId id,
    EquipmentKind kind,
    String model,
    String serialNumber,
    LocalDate since,
    Money rent)
    implements Node {}
