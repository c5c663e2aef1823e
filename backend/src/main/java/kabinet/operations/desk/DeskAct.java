package kabinet.operations.desk;

import java.time.Instant;
import kabinet.identity.StaffAct;
import org.jspecify.annotations.Nullable;

/** Something that one of the staff did, as it was written down. */
record DeskAct(
    long id,
    Instant at,
    String staffName,
    StaffAct act,
    @Nullable String subject,
    @Nullable String outcome,
    String address) {}
