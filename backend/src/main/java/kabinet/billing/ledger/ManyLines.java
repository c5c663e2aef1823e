package kabinet.billing.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.billing.ledger.LedgerRows.Line;
import kabinet.kernel.Wording;
import kabinet.platform.db.Document;
import org.jspecify.annotations.Nullable;

/** Lines by the thousand, as documents that the server makes rows of: most share their reason. */
final class ManyLines {

  static final String ENTRIES =
      """
      insert into ledger_entry (movement_id, posted_at, account_id, seq, balance_after_minor, hash, kind, category,
        amount_minor, subject_ru, subject_en, formula, formula_version, inputs)
      select ?, ?, e.account_id, e.seq, e.balance_after_minor, unhex(e.hash), r.kind, r.category, r.amount_minor,
        r.subject_ru, r.subject_en, r.formula, r.formula_version, r.inputs
      from json_table(?, '$[*]' columns (
          account_id bigint path '$[0]',
          seq bigint path '$[1]',
          balance_after_minor bigint path '$[2]',
          hash char(64) path '$[3]',
          reason int path '$[4]')) e
        straight_join json_table(?, '$[*]' columns (
          id for ordinality,
          kind varchar(16) path '$[0]',
          category varchar(20) path '$[1]',
          amount_minor bigint path '$[2]',
          subject_ru varchar(120) path '$[3]',
          subject_en varchar(120) path '$[4]',
          formula varchar(20) path '$[5]',
          formula_version varchar(20) path '$[6]',
          inputs varchar(1000) path '$[7]')) r on r.id = e.reason
      """;

  static final String BALANCES =
      """
      update json_table(?, '$[*]' columns (
          account_id bigint path '$[0]',
          held_seq bigint path '$[1]',
          balance_minor bigint path '$[2]',
          last_seq bigint path '$[3]',
          last_hash char(64) path '$[4]')) j
        straight_join account_balance b on b.account_id = j.account_id and b.last_seq = j.held_seq
      set b.balance_minor = j.balance_minor, b.last_seq = j.last_seq, b.last_hash = unhex(j.last_hash), b.correct_at = ?
      """;

  private final Document entries = new Document();
  private final Document reasons = new Document();
  private final Map<Said, Integer> said = new HashMap<>();

  /** All that many lines have in common. */
  private record Said(
      EntryKind kind,
      @Nullable ExpenseCategory category,
      @Nullable Wording subject,
      Reason reason) {}

  ManyLines(List<Line> lines) {
    lines.forEach(this::add);
  }

  private void add(Line line) {
    var posting = line.posting();
    var what = new Said(posting.kind(), posting.category(), posting.subject(), posting.reason());
    int reason = said.computeIfAbsent(what, one -> reason(posting, line.inputs()));
    entries.row(
        posting.account().value(),
        line.position().seq(),
        line.position().balanceAfter().minor(),
        line.hash().hex(),
        reason);
  }

  private int reason(Posting posting, String inputs) {
    var subject = posting.subject();
    reasons.row(
        posting.kind().name(),
        LedgerRows.name(posting.category()),
        posting.amount().minor(),
        subject == null ? null : subject.ru(),
        subject == null ? null : subject.en(),
        posting.reason().formula().name(),
        posting.reason().version(),
        inputs);
    return said.size() + 1;
  }

  String entries() {
    return entries.text();
  }

  String reasons() {
    return reasons.text();
  }

  static String balances(List<HeldAccount> after, HeldAccounts before) {
    var document = new Document();
    for (var account : after) {
      document.row(
          account.id().value(),
          before.of(account.id()).lastSeq(),
          account.balance().minor(),
          account.lastSeq(),
          account.last().hex());
    }
    return document.text();
  }
}
