package kabinet.identity;

import kabinet.kernel.Msisdn;

/** A number that can sign in, and whose it is. */
public record Phone(Msisdn msisdn, String addressedAs) {}
