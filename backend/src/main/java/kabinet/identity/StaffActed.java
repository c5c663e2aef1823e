package kabinet.identity;

import kabinet.kernel.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff did something, or read something of a person; published in the same
 * transaction, so that there is no act without its record.
 *
 * @param subject the id of what it was done to, as the contract spells it
 * @param outcome what came of it, in a word
 */
public record StaffActed(
    StaffMember member, StaffAct act, @Nullable String subject, @Nullable String outcome) {

  public static StaffActed by(StaffMember member, StaffAct act) {
    return new StaffActed(member, act, null, null);
  }
}
