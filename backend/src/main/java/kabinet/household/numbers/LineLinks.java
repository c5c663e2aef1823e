package kabinet.household.numbers;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kabinet.household.AccessRows;
import kabinet.household.AccountsChanged;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Accounts that moved from one household of a person to another, and how they come back. */
@Repository
class LineLinks {

  private final DSLContext db;
  private final AccessRows access;
  private final ApplicationEventPublisher events;

  LineLinks(DSLContext db, AccessRows access, ApplicationEventPublisher events) {
    this.db = db;
    this.access = access;
    this.events = events;
  }

  /** Holds an account, its household and its holder. */
  Guest lock(AccountId account) {
    return Objects.requireNonNull(
        db.select(
                ACCOUNT.ID,
                ACCOUNT.KIND,
                HOUSEHOLD.ID,
                HOLDER.ID,
                HOLDER.PERSON,
                row(
                        ACCOUNT.LABEL,
                        ACCOUNT.LABEL_CHOSEN,
                        ACCOUNT.REACH,
                        ACCOUNT.PRIMARY_MARK,
                        ACCOUNT.POSITION)
                    .mapping(Standing::new),
                LINE_LINK.ACCOUNT_ID.isNotNull())
            .from(ACCOUNT)
            .join(HOUSEHOLD)
            .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
            .join(HOLDER)
            .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
            .leftJoin(LINE_LINK)
            .on(LINE_LINK.ACCOUNT_ID.eq(ACCOUNT.ID))
            .where(ACCOUNT.ID.eq(account))
            .forUpdate()
            .fetchSingle(mapping(Guest::new)));
  }

  @Nullable String person(HouseholdId household) {
    return db.select(HOLDER.PERSON)
        .from(HOUSEHOLD)
        .join(HOLDER)
        .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
        .where(HOUSEHOLD.ID.eq(household))
        .fetchSingle(HOLDER.PERSON);
  }

  /** The link by which an account is in this household; null if it was there from the first. */
  @Nullable Link lock(AccountId account, HouseholdId household) {
    return db.select(
            LINE_LINK.ACCOUNT_ID,
            LINE_LINK.FROM_HOUSEHOLD_ID,
            HOUSEHOLD.HOLDER_ID,
            row(
                    LINE_LINK.LABEL,
                    LINE_LINK.LABEL_CHOSEN,
                    LINE_LINK.REACH,
                    LINE_LINK.PRIMARY_MARK,
                    LINE_LINK.POSITION)
                .mapping(Standing::new),
            LINE_LINK.HEIR_ACCOUNT_ID)
        .from(LINE_LINK)
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(LINE_LINK.FROM_HOUSEHOLD_ID))
        .where(LINE_LINK.ACCOUNT_ID.eq(account))
        .and(LINE_LINK.HOUSEHOLD_ID.eq(household))
        .forUpdate()
        .fetchOne(mapping(Link::new));
  }

  /** Brings an account into a household; its heir, if any, becomes the primary line it leaves. */
  void link(Guest guest, HouseholdId to, @Nullable AccountId heir, Instant now) {
    var before = guest.standing();
    db.insertInto(LINE_LINK)
        .set(LINE_LINK.ACCOUNT_ID, guest.account())
        .set(LINE_LINK.HOUSEHOLD_ID, to)
        .set(LINE_LINK.FROM_HOUSEHOLD_ID, guest.household())
        .set(LINE_LINK.LINKED_AT, now)
        .set(LINE_LINK.LABEL, before.label())
        .set(LINE_LINK.LABEL_CHOSEN, before.labelChosen())
        .set(LINE_LINK.REACH, before.reach())
        .set(LINE_LINK.PRIMARY_MARK, before.primaryMark())
        .set(LINE_LINK.POSITION, before.position())
        .set(LINE_LINK.HEIR_ACCOUNT_ID, heir)
        .execute();
    put(guest.account(), to, before.joining(guest.joining(), last(to)));
    if (heir != null) {
      mark(heir, true);
    }
    settle(guest.household(), to, guest.account(), heir);
  }

  /** Gives an account back as it stood. */
  void unlink(Link link, HouseholdId from, Standing standing, boolean fromHeir) {
    var heir = fromHeir ? link.heir() : null;
    db.deleteFrom(LINE_LINK).where(LINE_LINK.ACCOUNT_ID.eq(link.account())).execute();
    if (heir != null) {
      mark(heir, false);
    }
    put(link.account(), link.from(), standing);
    settle(link.from(), from, link.account(), heir);
  }

  private void put(AccountId account, HouseholdId household, Standing standing) {
    db.update(ACCOUNT)
        .set(ACCOUNT.HOUSEHOLD_ID, household)
        .set(ACCOUNT.LABEL, standing.label())
        .set(ACCOUNT.LABEL_CHOSEN, standing.labelChosen())
        .set(ACCOUNT.REACH, standing.reach())
        .set(ACCOUNT.PRIMARY_MARK, standing.primaryMark())
        .set(ACCOUNT.POSITION, standing.position())
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  private void mark(AccountId account, boolean primary) {
    db.update(ACCOUNT)
        .set(ACCOUNT.PRIMARY_MARK, primary ? true : null)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  private int last(HouseholdId household) {
    var last = max(ACCOUNT.POSITION);
    var found =
        db.select(last).from(ACCOUNT).where(ACCOUNT.HOUSEHOLD_ID.eq(household)).fetchSingle(last);
    return found == null ? 1 : found + 1;
  }

  private void settle(
      HouseholdId one, HouseholdId other, AccountId account, @Nullable AccountId heir) {
    access.derive(List.of(one, other));
    events.publishEvent(
        new AccountsChanged(heir == null ? List.of(account) : List.of(account, heir)));
  }
}
