package kabinet.identity;

import java.time.Instant;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** B2: when SIMs took the place of others, kept by a module above. */
public interface SimChanges {

  /**
   * When the SIM was last changed of the number the viewer came through, or of any number they see
   * if they came through none; null if not since this moment. A line's first SIM is no change.
   */
  @Nullable Instant latest(Viewer viewer, Instant since);
}
