package kabinet.identity.signin;

import java.time.Instant;

/** S1: the offer to set a password does not come again. */
record PasswordOfferDeclined(Instant at) {}
