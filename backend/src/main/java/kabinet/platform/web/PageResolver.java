package kabinet.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Any address that names neither a file nor a service is a page, and every page is index.html. */
final class PageResolver extends PathResourceResolver {
  /** The handset on the demo's screen is a page, its phones are a service, and so is its bank. */
  private static final List<String> DEMO = List.of("demo/handsets", "demo/bank");

  private static final Set<String> SERVICES =
      Set.of("graphql", "actuator", "assets", "session", "receipts", "payments");

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    Resource file = super.getResource(path, location);
    return file != null || !page(path) ? file : super.getResource("index.html", location);
  }

  private static boolean page(String path) {
    return path.indexOf('.') < 0
        && DEMO.stream().noneMatch(path::startsWith)
        && !SERVICES.contains(path.split("/", 2)[0]);
  }
}
