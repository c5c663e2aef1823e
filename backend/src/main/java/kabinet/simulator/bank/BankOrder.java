package kabinet.simulator.bank;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A bill, and what has come of it so far. */
final class BankOrder {

  private final String id;
  private final String invoice;
  private final BigDecimal amount;
  private final String currency;
  private final String description;
  private final URI returnTo;
  private final Locale language;
  private State state = State.OPEN;
  private long transaction;
  private @Nullable String code;

  BankOrder(
      String id,
      String invoice,
      BigDecimal amount,
      String currency,
      String description,
      URI returnTo,
      Locale language) {
    this.id = id;
    this.invoice = invoice;
    this.amount = amount;
    this.currency = currency;
    this.description = description;
    this.returnTo = returnTo;
    this.language = language;
  }

  /** As the bank's interface calls it. */
  enum State {
    OPEN(""),
    COMPLETED("Completed"),
    DECLINED("Declined");

    private final String word;

    State(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  String id() {
    return id;
  }

  String invoice() {
    return invoice;
  }

  BigDecimal amount() {
    return amount;
  }

  String currency() {
    return currency;
  }

  String description() {
    return description;
  }

  URI returnTo() {
    return returnTo;
  }

  Locale language() {
    return language;
  }

  synchronized State state() {
    return state;
  }

  synchronized long transaction() {
    return transaction;
  }

  synchronized void becomes(State next, long number) {
    state = next;
    transaction = number;
  }

  synchronized void asksFor(String wanted) {
    code = wanted;
  }

  synchronized boolean isConfirmedBy(String typed) {
    return typed.strip().equals(code);
  }
}
