package kabinet.billing.ledger;

import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.household.Access.visibleTo;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import kabinet.kernel.Wording;
import kabinet.operator.Operators;
import kabinet.platform.graphql.Cursor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The entries of ledgers as they were written, the latest first. */
@Repository
class LedgerEntries {

  /** Knows neither capital letters nor whether ё is written with its dots. */
  private static final String AS_PEOPLE_WRITE = "utf8mb4_unicode_ci";

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

  private static final List<? extends SelectFieldOrAsterisk> COLUMNS =
      List.of(
          LEDGER_ENTRY.ACCOUNT_ID,
          LEDGER_ENTRY.SEQ,
          LEDGER_ENTRY.POSTED_AT,
          LEDGER_ENTRY.KIND,
          LEDGER_ENTRY.CATEGORY,
          LEDGER_ENTRY.AMOUNT_MINOR,
          LEDGER_ENTRY.BALANCE_AFTER_MINOR,
          LEDGER_ENTRY.SUBJECT_RU,
          LEDGER_ENTRY.SUBJECT_EN,
          LEDGER_ENTRY.FORMULA,
          LEDGER_ENTRY.FORMULA_VERSION,
          LEDGER_ENTRY.INPUTS);

  private final DSLContext db;
  private final EntryWords words;
  private final Operators operators;

  LedgerEntries(DSLContext db, EntryWords words, Operators operators) {
    this.db = db;
    this.words = words;
    this.operators = operators;
  }

  LedgerEntry entry(LedgerEntryId id, Viewer viewer, Locale language) {
    return db.select(COLUMNS)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.ACCOUNT_ID.eq(id.account()))
        .and(LEDGER_ENTRY.SEQ.eq(id.seq()))
        .and(visibleTo(viewer.user(), LEDGER_ENTRY.ACCOUNT_ID))
        .fetchOptional(row -> entry(row, language))
        .orElseThrow(NotFound::new);
  }

  /** Of each account one entry beyond the page, if there is one: by a single statement for all. */
  Map<AccountId, List<LedgerEntry>> latest(
      UserId user, List<AccountId> accounts, LedgerWindow window) {
    return accounts.stream()
        .<Select<Record>>map(account -> page(user, account, window))
        .reduce(Select::unionAll)
        .map(
            pages ->
                pages.fetchGroups(LEDGER_ENTRY.ACCOUNT_ID, row -> entry(row, window.language())))
        .orElse(Map.of());
  }

  /**
   * By when it happened, not by number alone: of two that waited for the account the later one may
   * have begun earlier. The index holds the number too, so that nothing is read but the page.
   */
  private Select<Record> page(UserId user, AccountId account, LedgerWindow window) {
    return db.select(COLUMNS)
        .from(LEDGER_ENTRY.forceIndex("ledger_entry_posted"))
        .where(LEDGER_ENTRY.ACCOUNT_ID.eq(account))
        .and(visibleTo(user, LEDGER_ENTRY.ACCOUNT_ID))
        .and(before(account, window.after()))
        .and(within(window.filter()))
        .and(about(window.filter()))
        .orderBy(LEDGER_ENTRY.POSTED_AT.desc(), LEDGER_ENTRY.SEQ.desc())
        .limit(window.page().first() + 1);
  }

  private static Condition before(AccountId account, @Nullable Cursor after) {
    if (after == null) {
      return noCondition();
    }
    var cursor = LEDGER_ENTRY.as("cursor");
    var moment =
        field(
            select(cursor.POSTED_AT)
                .from(cursor)
                .where(cursor.ACCOUNT_ID.eq(account))
                .and(cursor.SEQ.eq(after.position())));
    return LEDGER_ENTRY
        .POSTED_AT
        .le(moment)
        .and(LEDGER_ENTRY.POSTED_AT.lt(moment).or(LEDGER_ENTRY.SEQ.lt(after.position())));
  }

  private Condition within(LedgerFilter filter) {
    var from = filter.from();
    var to = filter.to();
    return (from == null ? noCondition() : LEDGER_ENTRY.POSTED_AT.ge(beginning(from)))
        .and(to == null ? noCondition() : LEDGER_ENTRY.POSTED_AT.lt(beginning(to.plusDays(1))));
  }

  /** A database knows no other days. */
  private Instant beginning(LocalDate day) {
    var known = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
    return known.atStartOfDay(operators.profile().timeZone()).toInstant();
  }

  private Condition about(LedgerFilter filter) {
    var category = filter.category();
    var text = filter.text();
    return (category == null ? noCondition() : LEDGER_ENTRY.CATEGORY.eq(category))
        .and(text == null || text.isBlank() ? noCondition() : saying(text.strip()));
  }

  private Condition saying(String text) {
    return says(LEDGER_ENTRY.SUBJECT_RU, text)
        .or(says(LEDGER_ENTRY.SUBJECT_EN, text))
        .or(LEDGER_ENTRY.KIND.in(words.kindsSaying(text)));
  }

  /** Wildcards in the text are letters like any other. */
  private static Condition says(Field<String> subject, String text) {
    return subject.collate(AS_PEOPLE_WRITE).contains(text);
  }

  private LedgerEntry entry(Record row, Locale language) {
    var ru = row.get(LEDGER_ENTRY.SUBJECT_RU);
    return new LedgerEntry(
        new LedgerEntryId(row.get(LEDGER_ENTRY.ACCOUNT_ID), row.get(LEDGER_ENTRY.SEQ)),
        row.get(LEDGER_ENTRY.POSTED_AT),
        row.get(LEDGER_ENTRY.KIND),
        row.get(LEDGER_ENTRY.CATEGORY),
        row.get(LEDGER_ENTRY.AMOUNT_MINOR),
        row.get(LEDGER_ENTRY.BALANCE_AFTER_MINOR),
        ru == null ? null : new Wording(ru, row.get(LEDGER_ENTRY.SUBJECT_EN)),
        new Reason(
            row.get(LEDGER_ENTRY.FORMULA),
            row.get(LEDGER_ENTRY.FORMULA_VERSION),
            Inputs.read(row.get(LEDGER_ENTRY.INPUTS))),
        words,
        language);
  }
}
