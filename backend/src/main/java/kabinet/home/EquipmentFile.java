package kabinet.home;

import static kabinet.db.Tables.EQUIPMENT;

import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Devices that are lent: {@code equipment.csv}. */
@Repository
class EquipmentFile extends TableFile {

  EquipmentFile(DSLContext db) {
    super(
        "equipment.csv",
        db,
        TableRows.keyed(Columns.ref("serial_number", 40), EQUIPMENT.SERIAL_NUMBER)
            .numbered(EQUIPMENT.ID)
            .id(Columns.reference("account", ContractFile.FILE), EQUIPMENT.ACCOUNT_ID)
            .with(Columns.oneOf("kind", EquipmentKind.class), EQUIPMENT.KIND)
            .with(Columns.text("model", 80), EQUIPMENT.MODEL)
            .with(Columns.day("lent_on"), EQUIPMENT.LENT_ON)
            .with(Columns.price("rent"), EQUIPMENT.RENT_MINOR));
  }
}
