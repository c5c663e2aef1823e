package kabinet.identity.access;

import static kabinet.db.Tables.HOME_ACCESS_REQUEST;
import static kabinet.db.Tables.LOGIN;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import kabinet.identity.StaffRights;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Msisdn;
import kabinet.kernel.NotFound;
import kabinet.kernel.Page;
import kabinet.kernel.StaffId;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import kabinet.platform.graphql.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Requests for access, one open for each contract number at most. Those for contracts nobody has
 * are kept alike and never shown: invented numbers shall not bury the desk.
 */
@Repository
class AccessRequests {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  AccessRequests(DSLContext db) {
    this.db = db;
  }

  /** What a request says beside its password. */
  record Asked(
      AccessRequest request,
      boolean contactOnFile,
      String termsVersion,
      String personalDataVersion,
      String address,
      Instant at,
      Instant dueAt) {}

  int askedSince(ContractNumber number, Instant moment) {
    return db.fetchCount(
        HOME_ACCESS_REQUEST,
        HOME_ACCESS_REQUEST
            .CONTRACT_NUMBER
            .eq(number)
            .and(HOME_ACCESS_REQUEST.ASKED_AT.gt(moment)));
  }

  /** False if another one for the same contract is open. */
  boolean add(Asked asked) {
    var request = asked.request();
    var phone = request.contact().phone();
    return db.insertInto(HOME_ACCESS_REQUEST)
            .set(HOME_ACCESS_REQUEST.ID, request.id())
            .set(HOME_ACCESS_REQUEST.CONTRACT_NUMBER, request.contractNumber())
            .set(HOME_ACCESS_REQUEST.ACCOUNT_ID, request.account())
            .set(HOME_ACCESS_REQUEST.NAME, request.name())
            .set(HOME_ACCESS_REQUEST.CONTACT_PHONE, phone == null ? null : phone.value())
            .set(HOME_ACCESS_REQUEST.CONTACT_EMAIL, request.contact().email())
            .set(HOME_ACCESS_REQUEST.CONTACT_ON_FILE, asked.contactOnFile())
            .set(HOME_ACCESS_REQUEST.PASSWORD_HASH, request.encoded())
            .set(HOME_ACCESS_REQUEST.TERMS_VERSION, asked.termsVersion())
            .set(HOME_ACCESS_REQUEST.PERSONAL_DATA_VERSION, asked.personalDataVersion())
            .set(HOME_ACCESS_REQUEST.LANGUAGE, request.language())
            .set(HOME_ACCESS_REQUEST.ADDRESS, asked.address())
            .set(HOME_ACCESS_REQUEST.ASKED_AT, asked.at())
            .set(HOME_ACCESS_REQUEST.DUE_AT, asked.dueAt())
            .set(HOME_ACCESS_REQUEST.STATUS, AccessRequestStatus.PENDING)
            .set(HOME_ACCESS_REQUEST.OPEN_MARK, true)
            .onDuplicateKeyIgnore()
            .execute()
        == 1;
  }

  /** What waits at the desk, the oldest first and one beyond the page. */
  List<HomeAccessRequest> waiting(StaffMember staff, Page page, @Nullable Cursor after) {
    return db.select(
            HOME_ACCESS_REQUEST.ID,
            HOME_ACCESS_REQUEST.CONTRACT_NUMBER,
            HOME_ACCESS_REQUEST.NAME,
            LOGIN.ADDRESSED_AS,
            HOME_ACCESS_REQUEST.CONTACT_PHONE,
            HOME_ACCESS_REQUEST.CONTACT_EMAIL,
            HOME_ACCESS_REQUEST.CONTACT_ON_FILE,
            HOME_ACCESS_REQUEST.ASKED_AT,
            HOME_ACCESS_REQUEST.DUE_AT)
        .from(HOME_ACCESS_REQUEST)
        .join(LOGIN)
        .on(LOGIN.IDENTIFIER.eq(HOME_ACCESS_REQUEST.CONTRACT_NUMBER.coerce(String.class)))
        .and(LOGIN.ACCOUNT_ID.eq(HOME_ACCESS_REQUEST.ACCOUNT_ID))
        .where(HOME_ACCESS_REQUEST.OPEN_MARK.isTrue())
        .and(
            after == null
                ? noCondition()
                : HOME_ACCESS_REQUEST.ID.gt(new AccessRequestId(after.position())))
        .and(StaffRights.holds(staff, StaffRole.AGENT))
        .orderBy(HOME_ACCESS_REQUEST.ID)
        .limit(page.first() + 1)
        .fetch(AccessRequests::shown);
  }

  private static HomeAccessRequest shown(Record row) {
    var name = row.get(HOME_ACCESS_REQUEST.NAME);
    var holder = row.get(LOGIN.ADDRESSED_AS);
    return new HomeAccessRequest(
        row.get(HOME_ACCESS_REQUEST.ID),
        row.get(HOME_ACCESS_REQUEST.CONTRACT_NUMBER),
        name,
        holder,
        new NameOnFile(holder).isIn(name),
        contact(row).toString(),
        row.get(HOME_ACCESS_REQUEST.CONTACT_ON_FILE),
        row.get(HOME_ACCESS_REQUEST.ASKED_AT),
        row.get(HOME_ACCESS_REQUEST.DUE_AT));
  }

  /** The request, which stays locked so that it is decided once. */
  AccessRequest lock(AccessRequestId id, StaffMember staff) {
    return db.selectFrom(HOME_ACCESS_REQUEST)
        .where(HOME_ACCESS_REQUEST.ID.eq(id))
        .and(HOME_ACCESS_REQUEST.ACCOUNT_ID.isNotNull())
        .and(StaffRights.holds(staff, StaffRole.AGENT))
        .forUpdate()
        .fetchOptional(
            row ->
                new AccessRequest(
                    row.getId(),
                    row.getContractNumber(),
                    row.getAccountId(),
                    row.getName(),
                    contact(row),
                    row.getLanguage(),
                    row.getStatus(),
                    row.getDecidedAt(),
                    row.getReason(),
                    row.getPasswordHash()))
        .orElseThrow(NotFound::new);
  }

  /** Ends a request; the password that came with it is erased. */
  void decide(
      AccessRequestId id,
      AccessRequestStatus status,
      @Nullable String reason,
      StaffId by,
      Instant now) {
    db.update(HOME_ACCESS_REQUEST)
        .set(HOME_ACCESS_REQUEST.STATUS, status)
        .set(HOME_ACCESS_REQUEST.REASON, reason)
        .set(HOME_ACCESS_REQUEST.STAFF_ID, by)
        .set(HOME_ACCESS_REQUEST.DECIDED_AT, now)
        .set(HOME_ACCESS_REQUEST.OPEN_MARK, (@Nullable Boolean) null)
        .set(HOME_ACCESS_REQUEST.PASSWORD_HASH, (@Nullable String) null)
        .where(HOME_ACCESS_REQUEST.ID.eq(id))
        .and(HOME_ACCESS_REQUEST.STATUS.eq(AccessRequestStatus.PENDING))
        .execute();
  }

  /** Deletes some of those for contracts nobody has, and of those decided long ago. */
  int forget(Instant nobodysBefore, Instant decidedBefore) {
    return db.deleteFrom(HOME_ACCESS_REQUEST)
        .where(
            HOME_ACCESS_REQUEST
                .ACCOUNT_ID
                .isNull()
                .and(HOME_ACCESS_REQUEST.ASKED_AT.lt(nobodysBefore)))
        .or(HOME_ACCESS_REQUEST.DECIDED_AT.lt(decidedBefore))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }

  private static AccessContact contact(Record row) {
    var phone = row.get(HOME_ACCESS_REQUEST.CONTACT_PHONE);
    return new AccessContact(
        phone == null ? null : new Msisdn(phone), row.get(HOME_ACCESS_REQUEST.CONTACT_EMAIL));
  }
}
