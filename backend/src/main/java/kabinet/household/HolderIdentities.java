package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOLDER_IDENTITY;
import static kabinet.db.Tables.HOUSEHOLD;

import java.util.Map;
import kabinet.identity.IdentitiesOnFile;
import kabinet.identity.IdentityOnFile;
import kabinet.identity.StaffRights;
import kabinet.kernel.AccountId;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** R21: keyed hashes of holders' names and documents; never the documents themselves. */
@Repository
class HolderIdentities implements IdentitiesOnFile {

  private final DSLContext db;

  HolderIdentities(DSLContext db) {
    this.db = db;
  }

  @Override
  public @Nullable IdentityOnFile of(AccountId account, StaffMember staff) {
    return db.select(HOLDER.ID, HOLDER.REF, HOLDER_IDENTITY.IDENTITY_KEY)
        .from(ACCOUNT)
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
        .join(HOLDER)
        .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
        .join(HOLDER_IDENTITY)
        .on(HOLDER_IDENTITY.HOLDER_ID.eq(HOLDER.ID))
        .where(ACCOUNT.ID.eq(account))
        .and(StaffRights.holds(staff, StaffRole.AGENT))
        .fetchOne(row -> new IdentityOnFile(row.value1().value(), row.value2(), row.value3()));
  }

  void keep(Map<HolderId, byte[]> keys) {
    var rows =
        keys.entrySet().stream()
            .map(
                one ->
                    db.insertInto(HOLDER_IDENTITY)
                        .set(HOLDER_IDENTITY.HOLDER_ID, one.getKey())
                        .set(HOLDER_IDENTITY.IDENTITY_KEY, one.getValue())
                        .onDuplicateKeyUpdate()
                        .set(HOLDER_IDENTITY.IDENTITY_KEY, one.getValue()))
            .toList();
    db.batch(rows).execute();
  }
}
