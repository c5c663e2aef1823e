package kabinet.billing.transfer;

import static kabinet.db.Tables.ACCOUNT_BALANCE;

import kabinet.identity.Identity;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.operator.NumberPlan;
import kabinet.operator.Operators;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom money can be sent to. That a number is a subscriber's is told to whoever is signed in, or
 * nobody could be sent anything; whose it is, to nobody.
 */
@Component
class Recipients {

  private final Identity identity;
  private final Operators operators;
  private final DSLContext db;

  Recipients(Identity identity, Operators operators, DSLContext db) {
    this.identity = identity;
    this.operators = operators;
    this.db = db;
  }

  /** A number in any spelling; null if it can be none. */
  @Nullable Msisdn understand(String typed) {
    return new NumberPlan(operators.profile().country()).understand(typed);
  }

  /** The subscriber of a number; null if it is nobody's. */
  @Nullable Recipient subscriber(Msisdn number) {
    var login = identity.findLogin(number.value());
    return login == null || login.kind() != LoginKind.MSISDN
        ? null
        : new Recipient(
            TransferKind.SUBSCRIBER, number.value(), NumberPlan.masked(number), login.account());
  }

  /** What the other side is told of who sends; null of an account that has no number. */
  @Nullable String sender(AccountId account) {
    var number = identity.phoneOf(account);
    return number == null ? null : NumberPlan.masked(number);
  }

  /** Whether nothing moves there any more, as far as can be told without holding it. */
  boolean isClosed(AccountId account) {
    return db.fetchExists(
        ACCOUNT_BALANCE,
        ACCOUNT_BALANCE.ACCOUNT_ID.eq(account).and(ACCOUNT_BALANCE.CLOSED_AT.isNotNull()));
  }
}
