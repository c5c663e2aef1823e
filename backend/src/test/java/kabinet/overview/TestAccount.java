package kabinet.overview;

import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.BUCKET;
import static kabinet.db.Tables.EQUIPMENT;
import static kabinet.db.Tables.PRODUCT;
import static kabinet.db.Tables.SIM_CARD;
import static kabinet.db.Tables.USAGE_POSITION;
import static kabinet.db.Tables.USAGE_RECORD;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.LongStream;
import kabinet.catalog.OfferingId;
import kabinet.catalog.ProductId;
import kabinet.catalog.ProductStatus;
import kabinet.home.EquipmentId;
import kabinet.home.EquipmentKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.mobile.SimId;
import kabinet.usage.UsageDirection;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A number or a contract of a test's household. */
public record TestAccount(DSLContext db, AccountId id) {
  private static final Instant SINCE = Instant.parse("2026-01-22T09:00:00Z");

  public TestAccount balance(String balance, String credit) {
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.BALANCE_MINOR, Money.of(new BigDecimal(balance)))
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, Money.of(new BigDecimal(credit)))
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(id))
        .execute();
    return this;
  }

  /** Nothing moves on it from then on. */
  public void closes(Instant at) {
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.CLOSED_AT, at)
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(id))
        .execute();
  }

  public ProductId holds(OfferingId offering, @Nullable LocalDate nextChargeOn) {
    return holds(offering, 1, ProductStatus.ACTIVE, nextChargeOn);
  }

  public ProductId holds(
      OfferingId offering, int version, ProductStatus status, @Nullable LocalDate nextChargeOn) {
    var product = new ProductId(Ids.next());
    db.insertInto(PRODUCT)
        .set(PRODUCT.ID, product)
        .set(PRODUCT.REF, "product-" + product.value())
        .set(PRODUCT.ACCOUNT_ID, id)
        .set(PRODUCT.OFFERING_ID, offering)
        .set(PRODUCT.PRICE_VERSION, version)
        .set(PRODUCT.STATUS, status)
        .set(PRODUCT.SINCE_AT, SINCE)
        .set(PRODUCT.NEXT_CHARGE_ON, nextChargeOn)
        .execute();
    return product;
  }

  public TestAccount bucket(
      ProductId source, BucketKind kind, @Nullable Long allowed, long used, Instant until) {
    long bucket = Ids.next();
    db.insertInto(BUCKET)
        .set(BUCKET.ID, bucket)
        .set(BUCKET.REF, "bucket-" + bucket)
        .set(BUCKET.ACCOUNT_ID, id)
        .set(BUCKET.PRODUCT_ID, source)
        .set(BUCKET.KIND, kind)
        .set(BUCKET.ALLOWED, allowed)
        .set(BUCKET.USED, used)
        .set(BUCKET.STARTED_AT, until.minus(Duration.ofDays(30)))
        .set(BUCKET.EXPIRES_AT, until)
        .execute();
    return this;
  }

  /** So many records: calls out and messages in by turns, the last one's number being the count. */
  public TestAccount used(int records) {
    var rows =
        LongStream.rangeClosed(1, records)
            .mapToObj(
                seq -> {
                  var row = db.newRecord(USAGE_RECORD);
                  boolean call = seq % 2 == 0;
                  row.setAccountId(id);
                  row.setSeq(seq);
                  row.setRef("record-" + seq);
                  row.setBeganAt(SINCE.plus(Duration.ofHours(seq)));
                  row.setKind(call ? BucketKind.VOICE : BucketKind.SMS);
                  row.setDirection(call ? UsageDirection.OUTGOING : UsageDirection.INCOMING);
                  row.setOtherParty("+79000000099");
                  row.setVolume(call ? 60L : 1L);
                  row.setChargeMinor(Money.ZERO);
                  return row;
                })
            .toList();
    db.batchInsert(rows).execute();
    db.insertInto(USAGE_POSITION)
        .set(USAGE_POSITION.ACCOUNT_ID, id)
        .set(USAGE_POSITION.LAST_SEQ, (long) records)
        .execute();
    return this;
  }

  public EquipmentId borrows(EquipmentKind kind) {
    var device = new EquipmentId(Ids.next());
    db.insertInto(EQUIPMENT)
        .set(EQUIPMENT.ID, device)
        .set(EQUIPMENT.ACCOUNT_ID, id)
        .set(EQUIPMENT.KIND, kind)
        .set(EQUIPMENT.MODEL, "Ладога 5")
        .set(EQUIPMENT.SERIAL_NUMBER, "SN" + device.value())
        .set(EQUIPMENT.LENT_ON, LocalDate.parse("2024-09-01"))
        .set(EQUIPMENT.RENT_MINOR, Money.ZERO)
        .execute();
    return device;
  }

  public SimId sim() {
    return db.select(SIM_CARD.ID)
        .from(SIM_CARD)
        .where(SIM_CARD.ACCOUNT_ID.eq(id))
        .fetchSingle()
        .value1();
  }
}
