package kabinet.identity;

import static kabinet.db.Tables.STAFF_ACCOUNT;
import static kabinet.db.Tables.STAFF_SESSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import org.jooq.Condition;

/**
 * The role once more where the data are: what the schema's {@code @staff} has let through finds
 * nothing once the session or the role is gone.
 */
public final class StaffRights {

  private StaffRights() {}

  /** That this member still has an open session and a role that includes the one needed. */
  public static Condition holds(StaffMember member, StaffRole needed) {
    return exists(
        selectOne()
            .from(STAFF_SESSION)
            .join(STAFF_ACCOUNT)
            .on(STAFF_ACCOUNT.ID.eq(STAFF_SESSION.STAFF_ID))
            .where(STAFF_SESSION.ID.eq(member.session()))
            .and(STAFF_ACCOUNT.ID.eq(member.id()))
            .and(
                STAFF_ACCOUNT.ROLE.in(
                    Arrays.stream(StaffRole.values())
                        .filter(role -> role.includes(needed))
                        .toList())));
  }
}
