package kabinet.billing.credit;

/** What a quote about credit is for. */
record CreditTerms(boolean on) {}
