package kabinet.operator;

import java.time.Instant;

/** R33: from when until when the cabinet is closed for work on it. */
public record MaintenanceWindow(Instant startsAt, Instant endsAt) {

  public MaintenanceWindow {
    Unfit.unless(startsAt.isBefore(endsAt), "until", "operator.unfit.window");
  }

  boolean isOverAt(Instant now) {
    return !now.isBefore(endsAt);
  }

  boolean isOpenAt(Instant now) {
    return !now.isBefore(startsAt) && !isOverAt(now);
  }
}
