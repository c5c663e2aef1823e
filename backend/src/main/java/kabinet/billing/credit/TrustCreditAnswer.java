package kabinet.billing.credit;

import kabinet.kernel.Money;

/** What came of asking for trust credit by a SIM. */
public sealed interface TrustCreditAnswer {

  record SwitchedOn(Money limit) implements TrustCreditAnswer {}

  /** It was on before; so much of it and of own money is left. */
  record OnAlready(Money left) implements TrustCreditAnswer {}

  /** No number of this operator's, or one whose account is closed. */
  record NotServed() implements TrustCreditAnswer {}
}
