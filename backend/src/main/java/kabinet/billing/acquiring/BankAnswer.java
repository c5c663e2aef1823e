package kabinet.billing.acquiring;

import java.math.BigDecimal;

/** What a bank says about a bill. */
public sealed interface BankAnswer {

  /** Money was taken from the payer; the sum and the currency are the bank's. */
  record Paid(String transaction, BigDecimal amount, String currency) implements BankAnswer {}

  /** A try failed; the payer may try again on the same page. */
  record Declined(DeclineReason reason) implements BankAnswer {}

  /** Nothing is known, or nothing has been decided yet. */
  record Undecided() implements BankAnswer {}
}
