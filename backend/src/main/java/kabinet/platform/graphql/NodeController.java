package kabinet.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kabinet.kernel.Node;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

  private final Map<String, NodeSource> sources;

  NodeController(List<NodeSource> sources) {
    this.sources =
        sources.stream().collect(Collectors.toMap(NodeSource::prefix, Function.identity()));
  }

  @QueryMapping
  @Nullable Node node(
      @Argument String id, @ContextValue Viewer viewer, DataFetchingEnvironment environment) {
    NodeSource source = sources.get(id.substring(0, Math.max(0, id.indexOf('_'))));
    if (source == null) {
      throw new NotFound();
    }
    if (!source.needs().map(viewer::may).orElse(true)) {
      throw new Refused(ErrorCode.FORBIDDEN);
    }
    return source.node(id, viewer, environment);
  }
}
