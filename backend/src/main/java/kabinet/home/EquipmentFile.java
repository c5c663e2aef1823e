package kabinet.home;

import static kabinet.db.Tables.EQUIPMENT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Devices that are lent: {@code equipment.csv}. */
@Repository
class EquipmentFile implements DataFile<EquipmentFile.Lent> {

  static final String FILE = "equipment.csv";

  private static final Column<String> SERIAL_NUMBER = Columns.ref("serial_number");
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", ContractFile.FILE);
  private static final Column<EquipmentKind> KIND = Columns.oneOf("kind", EquipmentKind.class);
  private static final Column<String> MODEL = Columns.text("model", 80);
  private static final Column<LocalDate> LENT_ON = Columns.day("lent_on");
  private static final Column<Money> RENT = Columns.price("rent");

  private final DSLContext db;

  EquipmentFile(DSLContext db) {
    this.db = db;
  }

  record Lent(
      String serialNumber,
      String account,
      EquipmentKind kind,
      String model,
      LocalDate lentOn,
      Money rent) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(SERIAL_NUMBER, ACCOUNT_REF, KIND, MODEL, LENT_ON, RENT);
  }

  @Override
  public Lent read(Row row) {
    return new Lent(
        row.get(SERIAL_NUMBER),
        row.get(ACCOUNT_REF),
        row.get(KIND),
        row.get(MODEL),
        row.get(LENT_ON),
        row.get(RENT));
  }

  @Override
  public String ref(Lent row) {
    return row.serialNumber();
  }

  @Override
  public void apply(List<Entry<Lent>> entries, References references) {
    db.insertInto(EQUIPMENT)
        .columns(
            EQUIPMENT.ID,
            EQUIPMENT.ACCOUNT_ID,
            EQUIPMENT.KIND,
            EQUIPMENT.MODEL,
            EQUIPMENT.SERIAL_NUMBER,
            EQUIPMENT.LENT_ON,
            EQUIPMENT.RENT_MINOR)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new EquipmentId(Ids.next()),
                            new AccountId(references.id(ACCOUNT_REF, one.account())),
                            one.kind(),
                            one.model(),
                            one.serialNumber(),
                            one.lentOn(),
                            one.rent()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(EQUIPMENT.ACCOUNT_ID, excluded(EQUIPMENT.ACCOUNT_ID))
        .set(EQUIPMENT.KIND, excluded(EQUIPMENT.KIND))
        .set(EQUIPMENT.MODEL, excluded(EQUIPMENT.MODEL))
        .set(EQUIPMENT.LENT_ON, excluded(EQUIPMENT.LENT_ON))
        .set(EQUIPMENT.RENT_MINOR, excluded(EQUIPMENT.RENT_MINOR))
        .execute();
  }
}
