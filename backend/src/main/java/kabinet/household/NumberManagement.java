package kabinet.household;

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
  enum Answer {
    ON,
    OFF,
    /** This SIM has said yes; the other one has not yet. */
    ONE_CONFIRMED,
    /** Both have: staff look at it now. */
    REQUESTED,
    /** The service is off, so this SIM has no say. */
    SERVICE_OFF,
    /** Nobody asks anything of this number, or no more. */
    NOTHING_ASKED,
    /** It is none of this operator's numbers. */
    NOT_SERVED
  }
}
