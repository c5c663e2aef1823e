package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOUSEHOLD;

import kabinet.identity.ContactOnFile;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.HouseholdOnFile;
import kabinet.identity.Identity;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Contacts of holders; of a number that another person uses, that number alone. */
@Repository
class HolderContacts implements ContactsOnFile {

  /** No account has this id. */
  private static final AccountId NOBODY = new AccountId(0);

  private final DSLContext db;
  private final Identity identity;

  HolderContacts(DSLContext db, Identity identity) {
    this.db = db;
    this.identity = identity;
  }

  @Override
  public ContactOnFile of(@Nullable AccountId account) {
    var whose = account == null ? NOBODY : account;
    var own = identity.phoneOf(whose);
    var holders =
        db.select(HOLDER.CONTACT_PHONE, HOLDER.CONTACT_EMAIL)
            .from(ACCOUNT)
            .join(HOUSEHOLD)
            .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
            .join(HOLDER)
            .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
            .where(ACCOUNT.ID.eq(whose))
            .and(ACCOUNT.REACH.eq(Reach.OWNER))
            .fetchOne(
                row ->
                    new ContactOnFile(
                        row.value1() == null ? null : new Msisdn(row.value1()), row.value2()));
    if (holders == null) {
      return new ContactOnFile(own, null);
    }
    return new ContactOnFile(own == null ? holders.phone() : own, holders.email());
  }

  @Override
  public @Nullable Msisdn mainNumber(AccountId account) {
    var primary = ACCOUNT.as("primary_account");
    var main =
        db.select(primary.ID)
            .from(ACCOUNT)
            .join(primary)
            .on(primary.HOUSEHOLD_ID.eq(ACCOUNT.HOUSEHOLD_ID))
            .and(primary.PRIMARY_MARK.isNotNull())
            .where(ACCOUNT.ID.eq(account))
            .and(ACCOUNT.REACH.eq(Reach.OWNER))
            .fetchOne(primary.ID);
    var number = main == null ? null : identity.phoneOf(main);
    return number == null ? of(account).phone() : number;
  }

  @Override
  public HouseholdOnFile othersOf(AccountId account) {
    var other = ACCOUNT.as("other_account");
    var others =
        db.select(other.ID)
            .from(ACCOUNT)
            .join(other)
            .on(other.HOUSEHOLD_ID.eq(ACCOUNT.HOUSEHOLD_ID))
            .and(other.ID.ne(ACCOUNT.ID))
            .where(ACCOUNT.ID.eq(account))
            .fetch(other.ID);
    var email =
        db.select(HOLDER.CONTACT_EMAIL)
            .from(ACCOUNT)
            .join(HOUSEHOLD)
            .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
            .join(HOLDER)
            .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
            .where(ACCOUNT.ID.eq(account))
            .fetchOne(HOLDER.CONTACT_EMAIL);
    return new HouseholdOnFile(identity.phonesAtHand(others), email);
  }
}
