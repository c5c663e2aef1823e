package kabinet.usage;

import kabinet.kernel.Connection;
import kabinet.kernel.Page;
import kabinet.platform.graphql.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class UsageController {

  @SchemaMapping(typeName = "MobileLine")
  Connection<UsageRecord> usage(
      Metered line,
      @Argument int first,
      @Argument @Nullable Cursor after,
      @Argument @Nullable UsageFilter filter) {
    var window =
        new UsageWindow(new Page(first), after, filter == null ? UsageFilter.NONE : filter);
    return line.usagePages().page(line.id(), window);
  }
}
