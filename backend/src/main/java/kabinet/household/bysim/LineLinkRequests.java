package kabinet.household.bysim;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK_REQUEST;
import static kabinet.household.bysim.LineLinkStatus.CONFIRMING;
import static kabinet.household.bysim.LineLinkStatus.EXPIRED;
import static kabinet.household.bysim.LineLinkStatus.PENDING;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.List;
import kabinet.db.tables.Holder;
import kabinet.db.tables.Household;
import kabinet.household.HouseholdId;
import kabinet.identity.StaffRights;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.kernel.NotFound;
import kabinet.kernel.StaffId;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Requests for other numbers, one open for each number a household asks for. */
@Repository
class LineLinkRequests {

  static final Household HOME = HOUSEHOLD.as("home");
  static final Holder ASKER = HOLDER.as("asker");
  static final Holder OTHER = HOLDER.as("other_holder");
  static final Condition SAME_PERSON = ASKER.PERSON.eq(OTHER.PERSON);
  private static final int SHOWN = 10;
  private static final int AT_ONCE = 1000;

  private final DSLContext db;

  LineLinkRequests(DSLContext db) {
    this.db = db;
  }

  void add(LineLinkRequest request) {
    db.insertInto(LINE_LINK_REQUEST)
        .set(LINE_LINK_REQUEST.ID, request.id())
        .set(LINE_LINK_REQUEST.HOUSEHOLD_ID, request.household())
        .set(LINE_LINK_REQUEST.ACCOUNT_ID, request.account())
        .set(LINE_LINK_REQUEST.MSISDN, request.ownMsisdn())
        .set(LINE_LINK_REQUEST.OTHER_MSISDN, request.msisdn())
        .set(LINE_LINK_REQUEST.LANGUAGE, request.language())
        .set(LINE_LINK_REQUEST.STATUS, request.kept())
        .set(LINE_LINK_REQUEST.OPEN_MARK, true)
        .set(LINE_LINK_REQUEST.ASKED_AT, request.askedAt())
        .set(LINE_LINK_REQUEST.CONFIRM_BEFORE_AT, request.confirmBefore())
        .execute();
  }

  /** What a household asked for and what is open still or ended lately, the latest first. */
  List<LineLinkRequest> of(HouseholdId household, Instant lately) {
    return db.selectFrom(LINE_LINK_REQUEST)
        .where(LINE_LINK_REQUEST.HOUSEHOLD_ID.eq(household))
        .and(
            LINE_LINK_REQUEST
                .OPEN_MARK
                .isTrue()
                .or(LINE_LINK_REQUEST.DECIDED_AT.gt(lately))
                .or(LINE_LINK_REQUEST.CONFIRM_BEFORE_AT.gt(lately)))
        .orderBy(LINE_LINK_REQUEST.ID.desc())
        .limit(SHOWN)
        .fetch(LineLinkRequests::request);
  }

  /** The open ones of a household that is held. */
  List<LineLinkRequest> open(HouseholdId household) {
    return db.selectFrom(LINE_LINK_REQUEST)
        .where(LINE_LINK_REQUEST.HOUSEHOLD_ID.eq(household))
        .and(LINE_LINK_REQUEST.OPEN_MARK.isTrue())
        .forUpdate()
        .fetch(LineLinkRequests::request);
  }

  /**
   * The latest that a SIM is asked about, one of the same person's before one of whom the books say
   * nothing, and one it has not said yes to before one it has; R40: whoever is another person by
   * the books is not heard by that SIM.
   */
  @Nullable LineLinkRequestId asked(Msisdn caller, AccountId account, Instant now) {
    return db.select(LINE_LINK_REQUEST.ID)
        .from(LINE_LINK_REQUEST)
        .join(HOME)
        .on(HOME.ID.eq(LINE_LINK_REQUEST.HOUSEHOLD_ID))
        .join(ASKER)
        .on(ASKER.ID.eq(HOME.HOLDER_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(account))
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
        .join(OTHER)
        .on(OTHER.ID.eq(HOUSEHOLD.HOLDER_ID))
        .where(
            LINE_LINK_REQUEST
                .ACCOUNT_ID
                .eq(account)
                .or(
                    LINE_LINK_REQUEST
                        .OTHER_MSISDN
                        .eq(caller)
                        .and(HOME.ID.ne(HOUSEHOLD.ID))
                        .and(SAME_PERSON.or(ASKER.PERSON.isNull()).or(OTHER.PERSON.isNull()))))
        .and(isAwaited(now))
        .orderBy(
            when(SAME_PERSON, 0).otherwise(1),
            when(confirmedBy(account), 1).otherwise(0),
            LINE_LINK_REQUEST.ID.desc())
        .limit(1)
        .fetchOne(LINE_LINK_REQUEST.ID);
  }

  /** One whose SIMs are still awaited, held; null if they are not any more. */
  @Nullable LineLinkRequest lockAwaited(LineLinkRequestId id, Instant now) {
    return db.selectFrom(LINE_LINK_REQUEST)
        .where(LINE_LINK_REQUEST.ID.eq(id))
        .and(isAwaited(now))
        .forUpdate()
        .fetchOne(LineLinkRequests::request);
  }

  private static Condition confirmedBy(AccountId account) {
    return LINE_LINK_REQUEST
        .ACCOUNT_ID
        .eq(account)
        .and(LINE_LINK_REQUEST.CONFIRMED_AT.isNotNull())
        .or(LINE_LINK_REQUEST.OTHER_ACCOUNT_ID.eq(account));
  }

  private static Condition isAwaited(Instant now) {
    return LINE_LINK_REQUEST.STATUS.eq(CONFIRMING).and(LINE_LINK_REQUEST.CONFIRM_BEFORE_AT.gt(now));
  }

  /** A SIM says yes; with the last word the request goes to staff, due at that moment. */
  void confirm(LineLinkRequest request, AccountId caller, Instant now, @Nullable Instant dueAt) {
    db.update(LINE_LINK_REQUEST)
        .set(
            request.isBy(caller)
                ? LINE_LINK_REQUEST.CONFIRMED_AT
                : LINE_LINK_REQUEST.OTHER_CONFIRMED_AT,
            now)
        .set(
            LINE_LINK_REQUEST.OTHER_ACCOUNT_ID,
            request.isBy(caller)
                ? LINE_LINK_REQUEST.OTHER_ACCOUNT_ID
                : val(caller, LINE_LINK_REQUEST.OTHER_ACCOUNT_ID))
        .set(LINE_LINK_REQUEST.STATUS, dueAt == null ? CONFIRMING : PENDING)
        .set(LINE_LINK_REQUEST.DUE_AT, dueAt)
        .where(LINE_LINK_REQUEST.ID.eq(request.id()))
        .execute();
  }

  /** The request, held so that it is decided once; nothing that its SIMs have not opened. */
  LineLinkRequest lock(LineLinkRequestId id, StaffMember staff) {
    return db.selectFrom(LINE_LINK_REQUEST)
        .where(LINE_LINK_REQUEST.ID.eq(id))
        .and(LINE_LINK_REQUEST.DUE_AT.isNotNull())
        .and(StaffRights.holds(staff, StaffRole.AGENT))
        .forUpdate()
        .fetchOptional(LineLinkRequests::request)
        .orElseThrow(NotFound::new);
  }

  void decide(
      LineLinkRequestId id,
      LineLinkStatus status,
      @Nullable String reason,
      StaffId by,
      Instant now) {
    db.update(LINE_LINK_REQUEST)
        .set(LINE_LINK_REQUEST.STATUS, status)
        .set(LINE_LINK_REQUEST.REASON, reason)
        .set(LINE_LINK_REQUEST.STAFF_ID, by)
        .set(LINE_LINK_REQUEST.DECIDED_AT, now)
        .setNull(LINE_LINK_REQUEST.OPEN_MARK)
        .where(LINE_LINK_REQUEST.ID.eq(id))
        .and(LINE_LINK_REQUEST.STATUS.eq(PENDING))
        .execute();
  }

  /** Closes some whose SIMs did not speak in time; says how many. */
  int expire(Instant now) {
    return expire(LINE_LINK_REQUEST.CONFIRM_BEFORE_AT.le(now));
  }

  void expire(LineLinkRequestId id) {
    expire(LINE_LINK_REQUEST.ID.eq(id));
  }

  /** Closes every open one that a SIM has said yes to: it takes its word back. */
  void takeBack(AccountId account) {
    db.update(LINE_LINK_REQUEST)
        .set(LINE_LINK_REQUEST.STATUS, EXPIRED)
        .setNull(LINE_LINK_REQUEST.OPEN_MARK)
        .where(LINE_LINK_REQUEST.OPEN_MARK.isTrue())
        .and(confirmedBy(account))
        .execute();
  }

  private int expire(Condition which) {
    return db.update(LINE_LINK_REQUEST)
        .set(LINE_LINK_REQUEST.STATUS, EXPIRED)
        .setNull(LINE_LINK_REQUEST.OPEN_MARK)
        .where(LINE_LINK_REQUEST.STATUS.eq(CONFIRMING))
        .and(which)
        .limit(AT_ONCE)
        .execute();
  }

  private static LineLinkRequest request(Record row) {
    return new LineLinkRequest(
        row.get(LINE_LINK_REQUEST.ID),
        row.get(LINE_LINK_REQUEST.HOUSEHOLD_ID),
        row.get(LINE_LINK_REQUEST.ACCOUNT_ID),
        row.get(LINE_LINK_REQUEST.MSISDN),
        row.get(LINE_LINK_REQUEST.OTHER_MSISDN),
        row.get(LINE_LINK_REQUEST.OTHER_ACCOUNT_ID),
        row.get(LINE_LINK_REQUEST.LANGUAGE),
        row.get(LINE_LINK_REQUEST.STATUS),
        row.get(LINE_LINK_REQUEST.ASKED_AT),
        row.get(LINE_LINK_REQUEST.CONFIRM_BEFORE_AT),
        row.get(LINE_LINK_REQUEST.CONFIRMED_AT),
        row.get(LINE_LINK_REQUEST.OTHER_CONFIRMED_AT),
        row.get(LINE_LINK_REQUEST.DUE_AT),
        row.get(LINE_LINK_REQUEST.DECIDED_AT),
        row.get(LINE_LINK_REQUEST.REASON));
  }
}
