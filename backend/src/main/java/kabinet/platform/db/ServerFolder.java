package kabinet.platform.db;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a database server has on disk: its programs, its data, its log and who is running it. */
record ServerFolder(Path root, ServerProduct product) {

  private static final int SECONDS_TO_STOP = 60;

  static ServerFolder at(Path home, ServerProduct product) throws IOException {
    return new ServerFolder(Files.createDirectories(home.toAbsolutePath().normalize()), product);
  }

  Path pidFile() {
    return root.resolve("server.pid");
  }

  File log() {
    return root.resolve("server.log").toFile();
  }

  Path programs() throws IOException {
    Path base = root.resolve(product.name());
    if (!Files.exists(base)) {
      Path unpacked = Files.createTempDirectory(root, "unpacking");
      product.unpack(unpacked);
      Files.move(unpacked, base);
    }
    return base;
  }

  /** Filled beside its place and moved there whole, so that a broken first start leaves none. */
  Path data() throws IOException {
    Path data = root.resolve("data");
    if (!Files.exists(data)) {
      Path filling = Files.createTempDirectory(root, "filling");
      Process filled = run(product.initialise(programs(), filling));
      if (filled.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("The data folder could not be filled, see " + log());
      }
      Files.move(filling, data);
    }
    return data;
  }

  /** Starts one of the programs; what it says goes to the log. */
  Process run(List<String> command) throws IOException {
    List<String> asUser = new ArrayList<>(command);
    if (System.getProperty("user.name").equals("root")) {
      asUser.add("--user=root"); // neither product runs as root unless told to
    }
    return new ProcessBuilder(asUser)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
        .start();
  }

  /** A server left behind by a killed JVM holds the locks of the data folder. */
  void stopOrphan() throws IOException {
    Path pidFile = pidFile();
    if (!Files.exists(pidFile)) {
      return;
    }
    var running =
        ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
            .filter(server -> command(server).contains(product.program()));
    if (running.isEmpty()) {
      return;
    }
    if (running.get().parent().map(ServerFolder::command).orElse("").contains("java")) {
      throw new IllegalStateException("Another application uses " + pidFile.getParent());
    }
    running.get().destroy();
    stopped(running.get());
  }

  private static String command(ProcessHandle process) {
    return process.info().command().orElse("");
  }

  static boolean stopped(ProcessHandle process) {
    return process
        .onExit()
        .thenApply(ended -> true)
        .completeOnTimeout(false, SECONDS_TO_STOP, TimeUnit.SECONDS)
        .join();
  }
}
