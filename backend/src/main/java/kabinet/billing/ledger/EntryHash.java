package kabinet.billing.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import kabinet.kernel.Money;
import kabinet.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The chain of an account: SHA-256 over the hash before and all that an entry says, as SQL reckons
 * it too where entries are written by the thousand.
 */
public record EntryHash(String hex) {

  /** What the first entry of an account follows. */
  public static final EntryHash NONE = new EntryHash("0".repeat(64));

  static EntryHash of(byte[] hash) {
    return new EntryHash(HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** The hash of an entry that follows this one. */
  EntryHash next(Posting posting, Position position) {
    return next(posting, position, posting.reason().inputs().json());
  }

  EntryHash next(Posting posting, Position position, String inputs) {
    var subject = posting.subject();
    return next(
        posting.account().value(),
        position.seq(),
        position.movement().value(),
        micros(position.at()),
        posting.kind(),
        posting.category(),
        posting.amount().minor(),
        position.balanceAfter().minor(),
        posting.reason().formula(),
        posting.reason().version(),
        inputs,
        subject == null ? null : subject.ru(),
        subject == null ? null : subject.en());
  }

  EntryHash next(@Nullable Object... said) {
    var text = new StringBuilder(300).append(hex);
    for (var one : said) {
      text.append('|');
      if (one != null) {
        text.append(one);
      }
    }
    return of(Sha256.of(text.toString()));
  }

  static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  /** Where an entry stands. */
  record Position(long seq, MovementId movement, Instant at, Money balanceAfter) {}
}
