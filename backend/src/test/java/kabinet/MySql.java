package kabinet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kabinet.platform.db.ServerProduct;

/** MySQL 8.0.31 as the test class path brings it; on Debian it needs {@code libaio1}. */
final class MySql implements ServerProduct {
  @Override
  public String name() {
    return "mysql-8.0.31";
  }

  @Override
  public String program() {
    return "mysqld";
  }

  @Override
  public void unpack(Path base) throws IOException {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    String archive = mac ? "/mysql-Mac_OS_X-x86_64.tar.gz" : "/mysql-Linux-amd64.tar.gz";
    Process tar = new ProcessBuilder("tar", "xz", "-C", base.toString()).start();
    try (var packed = requireNonNull(MySql.class.getResourceAsStream(archive), archive);
        var input = tar.getOutputStream()) {
      packed.transferTo(input);
    }
    if (tar.onExit().join().exitValue() != 0) {
      throw new IOException(archive + " cannot be unpacked");
    }
  }

  @Override
  public List<String> initialise(Path base, Path data) {
    return List.of(
        base.resolve("bin/mysqld").toString(),
        "--no-defaults",
        "--initialize-insecure",
        "--basedir=" + base,
        "--datadir=" + data);
  }

  @Override
  public List<String> start(Path base) {
    return List.of(
        base.resolve("bin/mysqld").toString(),
        "--no-defaults",
        "--mysqlx=OFF",
        "--skip-log-bin",
        "--performance-schema=OFF");
  }
}
