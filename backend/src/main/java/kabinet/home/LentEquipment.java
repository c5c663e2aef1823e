package kabinet.home;

import static kabinet.db.Tables.EQUIPMENT;
import static kabinet.household.Access.visibleTo;
import static org.jooq.Records.mapping;

import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class LentEquipment {

  private final DSLContext db;

  LentEquipment(DSLContext db) {
    this.db = db;
  }

  CustomerEquipment device(EquipmentId id, UserId user) {
    return db.select(
            EQUIPMENT.ID,
            EQUIPMENT.KIND,
            EQUIPMENT.MODEL,
            EQUIPMENT.SERIAL_NUMBER,
            EQUIPMENT.LENT_ON,
            EQUIPMENT.RENT_MINOR)
        .from(EQUIPMENT)
        .where(EQUIPMENT.ID.eq(id))
        .and(visibleTo(user, EQUIPMENT.ACCOUNT_ID))
        .fetchOptional(mapping(CustomerEquipment::new))
        .orElseThrow(NotFound::new);
  }
}
