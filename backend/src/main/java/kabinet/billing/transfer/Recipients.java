package kabinet.billing.transfer;

import static kabinet.db.Tables.ACCOUNT_BALANCE;

import kabinet.billing.TransferKind;
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
  private final PayoutDesk desk;
  private final DSLContext db;

  Recipients(Identity identity, Operators operators, PayoutDesk desk, DSLContext db) {
    this.identity = identity;
    this.operators = operators;
    this.desk = desk;
    this.db = db;
  }

  /** The number that was meant, spelled in one way; null if it can be none. */
  @Nullable String understand(TransferKind kind, String typed) {
    return switch (kind) {
      case SUBSCRIBER -> {
        var msisdn = new NumberPlan(operators.profile().country()).understand(typed);
        yield msisdn == null ? null : msisdn.value();
      }
      case CARD -> CardNumber.understand(typed);
      case WALLET -> WalletNumber.understand(typed);
    };
  }

  /** Whom money reaches by a number, as far as can be told without holding it; null if nobody. */
  @Nullable Recipient find(TransferKind kind, String number) {
    if (kind != TransferKind.SUBSCRIBER) {
      return desk.recognise(kind, number);
    }
    var subscriber = subscriber(new Msisdn(number));
    return subscriber == null || isClosed(subscriber) ? null : subscriber;
  }

  /** Whom money reaches that was quoted; null if there is nobody any more. */
  @Nullable Recipient again(Wish wish) {
    return wish.kind() == TransferKind.SUBSCRIBER
        ? subscriber(new Msisdn(wish.to()))
        : new Recipient(wish.kind(), wish.to(), wish.masked(), null);
  }

  private @Nullable Recipient subscriber(Msisdn number) {
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

  private boolean isClosed(Recipient subscriber) {
    return db.fetchExists(
        ACCOUNT_BALANCE,
        ACCOUNT_BALANCE
            .ACCOUNT_ID
            .eq(subscriber.account())
            .and(ACCOUNT_BALANCE.CLOSED_AT.isNotNull()));
  }
}
