package kabinet.platform.db;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What differs between the servers that {@link DatabaseServer} can run. */
public interface ServerProduct {
  /** Name and version: the folder its programs are unpacked into. */
  String name();

  /** Name of the server program, by which an orphan is recognised. */
  String program();

  /** Writes the programs into an empty folder. */
  void unpack(Path base) throws IOException;

  /** The command that fills a new data folder. */
  List<String> initialise(Path base, Path data);

  /** The command that starts the server, without the options that both products share. */
  List<String> start(Path base);
}
