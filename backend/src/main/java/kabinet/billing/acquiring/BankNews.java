package kabinet.billing.acquiring;

import java.math.BigDecimal;

/**
 * Whoever wants to know what banks say by themselves; a bank may say it twice, late or not at all.
 */
public interface BankNews {

  /** What came of the bill; signed by the bank. */
  void said(String number, BankAnswer answer);

  /** Whether such a bill is still to be paid, asked by the bank before it charges a card. */
  Due due(String number, BigDecimal amount, String currency);

  /** How a bill stands before a card is charged for it. */
  enum Due {
    PAYABLE,
    UNKNOWN,
    OTHER_SUM,
    OVER
  }
}
