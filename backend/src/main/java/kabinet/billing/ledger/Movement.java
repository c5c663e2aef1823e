package kabinet.billing.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabinet.kernel.Money;

/** A movement of money: what it does to subscribers and to the operator's books sums to zero. */
public record Movement(MovementId id, Instant at, List<Posting> postings, Map<Book, Money> books) {

  public Movement {
    at = at.truncatedTo(ChronoUnit.MICROS); // as tables keep it, and as the chain is hashed
    postings = List.copyOf(postings);
    books = new TreeMap<>(books);
    var left = Money.ZERO;
    for (var posting : postings) {
      left = left.plus(posting.amount());
    }
    for (var amount : books.values()) {
      left = left.plus(amount);
    }
    if (!left.isZero()) {
      throw new IllegalArgumentException("legs that leave " + left);
    }
  }

  /** Whatever the subscribers' legs leave goes to one book. */
  public static Movement against(Book book, Instant at, List<Posting> postings) {
    var theirs = Money.ZERO;
    for (var posting : postings) {
      theirs = theirs.plus(posting.amount());
    }
    return new Movement(MovementId.next(), at, postings, Map.of(book, theirs.negate()));
  }
}
