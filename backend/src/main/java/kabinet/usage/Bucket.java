package kabinet.usage;

import java.time.Instant;
import kabinet.catalog.Product;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Volume;
import org.jspecify.annotations.Nullable;

/** R66: an allowance being used up, as it stands at a moment. */
public record Bucket(BucketKind kind, Product source, Allotment allotment, Instant now) {

  public @Nullable Volume allowed() {
    return volume(allotment.allowed());
  }

  public Volume used() {
    return kind.volume(allotment.used());
  }

  public @Nullable Volume remaining() {
    return volume(allotment.remaining());
  }

  public boolean unlimited() {
    return allotment.allowed() == null;
  }

  public Instant startedAt() {
    return allotment.startedAt();
  }

  public Instant expiresAt() {
    return allotment.expiresAt();
  }

  public @Nullable Volume evenPace() {
    return volume(allotment.evenPace(now));
  }

  private @Nullable Volume volume(@Nullable Long amount) {
    return amount == null ? null : kind.volume(amount);
  }
}
