package kabinet.billing.ledger;

import java.util.regex.Pattern;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.kernel.NotFound;

/** An entry of an account's ledger: the account and the entry's number on it. */
record LedgerEntryId(AccountId account, long seq) {

  static final String PREFIX = "entry";

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  static LedgerEntryId valueOf(String id) {
    int between = id.lastIndexOf('_');
    var number = id.substring(between + 1);
    if (between < 0 || !NUMBER.matcher(number).matches()) {
      throw new NotFound();
    }
    var account = new AccountId(Ids.parse(PREFIX, id.substring(0, between)));
    return new LedgerEntryId(account, Long.parseLong(number));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, account.value()) + "_" + seq;
  }
}
