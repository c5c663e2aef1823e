package kabinet.household.numbers;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.household.Access.visibleTo;

import java.util.Comparator;
import java.util.List;
import kabinet.household.AccessRows;
import kabinet.household.AccountKind;
import kabinet.household.AccountsChanged;
import kabinet.household.HolderId;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/**
 * The accounts of a household as those who live in it arrange them. The household's row is what
 * arrangements at the same moment queue at.
 */
@Repository
public class HouseholdAccounts {

  private final DSLContext db;
  private final AccessRows access;
  private final ApplicationEventPublisher events;

  HouseholdAccounts(DSLContext db, AccessRows access, ApplicationEventPublisher events) {
    this.db = db;
    this.access = access;
    this.events = events;
  }

  /** Holds the household that this viewer opens whole; null for whoever reaches less (S19). */
  public @Nullable HouseholdId lockOwned(Viewer viewer) {
    return db.select(HOUSEHOLD.ID)
        .from(HOUSEHOLD)
        .where(HOUSEHOLD.HOLDER_ID.eq(new HolderId(viewer.user().value())))
        .forUpdate()
        .fetchOne(HOUSEHOLD.ID);
  }

  /** Holds a household. */
  public void lock(HouseholdId household) {
    db.select(HOUSEHOLD.ID).from(HOUSEHOLD).where(HOUSEHOLD.ID.eq(household)).forUpdate().fetch();
  }

  /** The household that this viewer opens whole; null for whoever reaches less. */
  public @Nullable HouseholdId owned(Viewer viewer) {
    return db.select(HOUSEHOLD.ID)
        .from(HOUSEHOLD)
        .where(HOUSEHOLD.HOLDER_ID.eq(new HolderId(viewer.user().value())))
        .fetchOne(HOUSEHOLD.ID);
  }

  /** The line whose SIM speaks for a household; null if it has no number that opens it. */
  public @Nullable AccountId speaker(HouseholdId household) {
    return of(household).stream()
        .filter(member -> member.kind() == AccountKind.MOBILE && member.reach() == Reach.OWNER)
        .max(Comparator.comparing(Member::primary))
        .map(Member::account)
        .orElse(null);
  }

  /** Whether this viewer opens a household whole. */
  boolean owns(Viewer viewer) {
    return db.fetchExists(
        db.selectOne()
            .from(HOUSEHOLD)
            .where(HOUSEHOLD.HOLDER_ID.eq(new HolderId(viewer.user().value()))));
  }

  public boolean reaches(Viewer viewer, AccountId account) {
    return db.fetchExists(
        db.selectOne()
            .from(ACCESS)
            .where(ACCESS.USER_ID.eq(viewer.user()))
            .and(ACCESS.ACCOUNT_ID.eq(account)));
  }

  List<Member> of(HouseholdId household) {
    return db.select(ACCOUNT.ID, ACCOUNT.KIND, ACCOUNT.REACH, ACCOUNT.PRIMARY_MARK)
        .from(ACCOUNT)
        .where(ACCOUNT.HOUSEHOLD_ID.eq(household))
        .orderBy(ACCOUNT.POSITION, ACCOUNT.ID)
        .fetch(row -> new Member(row.value1(), row.value2(), row.value3(), row.value4() != null));
  }

  /** Whether there is such an account for this viewer. */
  boolean name(AccountId account, String label, Viewer viewer) {
    boolean found =
        db.update(ACCOUNT)
                .set(ACCOUNT.LABEL, label)
                .set(ACCOUNT.LABEL_CHOSEN, true)
                .where(ACCOUNT.ID.eq(account))
                .and(visibleTo(viewer.user(), ACCOUNT.ID))
                .execute()
            > 0;
    if (found) {
      events.publishEvent(new AccountsChanged(List.of(account)));
    }
    return found;
  }

  /** S19: the primary line opens the household, the one before it from now on only itself. */
  void makePrimary(HouseholdId household, @Nullable AccountId former, AccountId line) {
    db.update(ACCOUNT)
        .set(ACCOUNT.REACH, Reach.SELF)
        .setNull(ACCOUNT.PRIMARY_MARK)
        .where(ACCOUNT.HOUSEHOLD_ID.eq(household))
        .and(ACCOUNT.PRIMARY_MARK.isNotNull())
        .execute();
    db.update(ACCOUNT)
        .set(ACCOUNT.REACH, Reach.OWNER)
        .set(ACCOUNT.PRIMARY_MARK, true)
        .where(ACCOUNT.ID.eq(line))
        .execute();
    db.update(HOUSEHOLD)
        .set(HOUSEHOLD.PRIMARY_CHOSEN, true)
        .where(HOUSEHOLD.ID.eq(household))
        .execute();
    access.derive(List.of(household));
    events.publishEvent(
        new AccountsChanged(former == null ? List.of(line) : List.of(former, line)));
  }
}
