package kabinet.billing;

import java.time.Instant;
import java.time.LocalDate;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The money on an account with what awaits it: how long it lasts is reckoned when asked for. */
public record AccountMoney(PlannedCharges planned) {

  public Money amount() {
    return planned.balance().amount();
  }

  public Money ownFunds() {
    return planned.balance().ownFunds();
  }

  public Money creditLimit() {
    return planned.balance().creditLimit();
  }

  public Instant asOf() {
    return planned.balance().asOf();
  }

  public @Nullable LocalDate lastsUntil() {
    return planned.lastsUntil();
  }
}
