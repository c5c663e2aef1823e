package kabinet.platform.web;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Any address that names neither a file nor a service is a page, and every page is index.html. */
final class PageResolver extends PathResourceResolver {
  /** The handset on the demo's screen is a page, its phones are a service. */
  private static final String HANDSETS = "demo/handsets";

  private static final Set<String> SERVICES = Set.of("graphql", "actuator", "assets", "session");

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    Resource file = super.getResource(path, location);
    return file != null || !page(path) ? file : super.getResource("index.html", location);
  }

  private static boolean page(String path) {
    return path.indexOf('.') < 0
        && !path.startsWith(HANDSETS)
        && !SERVICES.contains(path.split("/", 2)[0]);
  }
}
