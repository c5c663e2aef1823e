package kabinet.household;

import java.time.Instant;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;

/**
 * R38: what a SIM says about cabinets by its number management service. The network has proved the
 * SIM; the service is free, and off until its SIM turns it on.
 */
public interface NumberManagement {

  Answer switchOn(Msisdn caller);

  Answer switchOff(Msisdn caller);

  /** Says yes to the latest request that this number is asked about. */
  Answer confirm(Msisdn caller);

  /** S9: whoever has found the phone may have spoken by its SIM, so its words are taken back. */
  void phoneLost(AccountId line);

  /** What came of it. */
  sealed interface Answer {

    record On() implements Answer {}

    record Off() implements Answer {}

    /** This SIM has said yes to a cabinet with that number, whose SIM has not yet. */
    record OneConfirmed(Msisdn other) implements Answer {}

    /** Both have: staff look at it now. */
    record Requested(Msisdn other) implements Answer {}

    /** The service is off, so this SIM has no say. */
    record ServiceOff() implements Answer {}

    /** B2: whoever holds a SIM this new may have talked the operator into it. */
    record SimTooNew(Instant until) implements Answer {}

    /** Nobody asks anything of this number, or no more. */
    record NothingAsked() implements Answer {}

    /** It is none of this operator's numbers. */
    record NotServed() implements Answer {}
  }
}
