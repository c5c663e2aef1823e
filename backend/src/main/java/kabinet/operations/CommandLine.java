package kabinet.operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kabinet.operations.generator.Generate;

/**
 * What the application was started for: to serve, or to do one thing and end.
 *
 * @param arguments as the application reads them
 * @param once whether it ends when that is done
 */
public record CommandLine(String[] arguments, boolean once) {

  /** A port of -1 is none: whoever imports serves nobody. */
  private static final List<String> SERVING_NOBODY =
      List.of("--server.port=-1", "--kabinet.outbox.dispatching=false");

  /**
   * {@code import <folder>}, {@code hash-identities <from> <to>} or {@code check-ledger}, and
   * whatever options follow.
   */
  public static CommandLine of(String... given) {
    if (given.length >= 2 && given[0].equals("import")) {
      return once("--kabinet.import=" + given[1], Arrays.asList(given).subList(2, given.length));
    }
    if (given.length >= 3 && given[0].equals("hash-identities")) {
      var options = new ArrayList<>(List.of("--kabinet.hashed-identities=" + given[2]));
      options.addAll(Arrays.asList(given).subList(3, given.length));
      return once("--kabinet.hash-identities=" + given[1], options);
    }
    if (given.length >= 1 && given[0].equals("check-ledger")) {
      return once("--kabinet.check-ledger=true", Arrays.asList(given).subList(1, given.length));
    }
    return new CommandLine(given, false);
  }

  /** {@code generate <options>} needs no application: it is done when this returns true. */
  public static boolean generates(String... given) throws IOException {
    var asked = given.length >= 1 && given[0].equals("generate");
    if (asked) {
      Generate.main(Arrays.copyOfRange(given, 1, given.length));
    }
    return asked;
  }

  private static CommandLine once(String command, List<String> options) {
    return new CommandLine(
        Stream.of(List.of(command), SERVING_NOBODY, options)
            .flatMap(List::stream)
            .toArray(String[]::new),
        true);
  }
}
