package kabinet.kernel;

/** Currencies of the operators served, ISO 4217 (R25). */
public enum CurrencyCode {
  RUB,
  BYN,
  UAH
}
