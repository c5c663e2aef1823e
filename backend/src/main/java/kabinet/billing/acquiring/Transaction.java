package kabinet.billing.acquiring;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One try to pay, as CloudPayments tells of it in answers and in notifications. */
record Transaction(
    @Nullable String id,
    @Nullable String status,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    int reasonCode,
    boolean test) {

  private static final String NUMBER = "[0-9]{1,18}";

  /** A two-stage hold is no money yet; nothing else than completed is. */
  BankAnswer answer(boolean testsCount) {
    if (test && !testsCount) {
      return new BankAnswer.Undecided();
    }
    return switch (status == null ? "" : status.toLowerCase(Locale.ROOT)) {
      case "completed" ->
          id == null || !id.matches(NUMBER) || amount == null || currency == null
              ? new BankAnswer.Undecided()
              : new BankAnswer.Paid(id, amount, currency);
      case "declined" -> new BankAnswer.Declined(reason(reasonCode));
      case "cancelled" -> new BankAnswer.Declined(DeclineReason.CANCELLED);
      default -> new BankAnswer.Undecided();
    };
  }

  static DeclineReason reason(int code) {
    return switch (code) {
      case 5051 -> DeclineReason.NO_MONEY;
      case 5033, 5054 -> DeclineReason.CARD_EXPIRED;
      case 5206, 5207 -> DeclineReason.NOT_CONFIRMED;
      case 5061, 5065 -> DeclineReason.LIMIT;
      default -> DeclineReason.CARD_REFUSED;
    };
  }
}
