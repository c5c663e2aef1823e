package kabinet.usage;

import kabinet.kernel.Page;
import kabinet.platform.graphql.Cursor;
import org.jspecify.annotations.Nullable;

/** Which records are asked for: so many, before a position, of a kind. */
record UsageWindow(Page page, @Nullable Cursor after, UsageFilter filter) {

  int first() {
    return page.first();
  }

  /** The last position that may be shown. */
  long last() {
    return after == null ? Long.MAX_VALUE : after.position() - 1;
  }

  boolean filtered() {
    return !filter.equals(UsageFilter.NONE);
  }
}
