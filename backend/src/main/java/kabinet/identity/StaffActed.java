package kabinet.identity;

import java.util.List;
import kabinet.kernel.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff did something, or read something of a person; published in the same
 * transaction, so that there is no act without its record.
 *
 * @param subjects the ids of what it was done to, as the contract spells them
 * @param outcome what came of it, in a word
 */
public record StaffActed(
    StaffMember member, StaffAct act, List<String> subjects, @Nullable String outcome) {

  public static StaffActed by(StaffMember member, StaffAct act) {
    return new StaffActed(member, act, List.of(), null);
  }

  public static StaffActed on(
      StaffMember member, StaffAct act, String subject, @Nullable String outcome) {
    return new StaffActed(member, act, List.of(subject), outcome);
  }
}
