package kabinet.billing.credit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kabinet.billing.credit.TrustCreditAnswer.NotServed;
import kabinet.billing.credit.TrustCreditAnswer.OnAlready;
import kabinet.billing.credit.TrustCreditAnswer.SwitchedOn;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.IdempotencyKey;
import kabinet.billing.order.OrderRequest;
import kabinet.billing.order.Orders;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * R51: trust credit for whoever dials its code. There is no quote, for it is free and takes nothing
 * away; there is an order, which the cabinet shows and takes back like any other.
 */
@Service
public class TrustCreditBySim {

  private final Ledger ledger;
  private final Orders orders;
  private final Operators operators;
  private final Clock clock;

  TrustCreditBySim(Ledger ledger, Orders orders, Operators operators, Clock clock) {
    this.ledger = ledger;
    this.orders = orders;
    this.operators = operators;
    this.clock = clock;
  }

  /** Switches it on for a line whose SIM the network has proved; dialled again, it says so. */
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public TrustCreditAnswer switchOn(AccountId line, UserId user) {
    var held = ledger.hold(List.of(line)).byId().get(line);
    if (held == null || held.closed() || held.kind() != CreditLine.TRUST_CREDIT.account()) {
      return new NotServed();
    }
    var limit = CreditLine.TRUST_CREDIT.limit(operators.profile());
    if (held.creditLimit().compareTo(limit) >= 0) {
      return new OnAlready(held.balance().plus(held.creditLimit()).atLeastZero());
    }
    ledger.limitCredit(held, limit);
    var request =
        new OrderRequest(
            CreditLine.TRUST_CREDIT.order(),
            line,
            held.household(),
            user,
            new IdempotencyKey(UUID.randomUUID().toString()),
            List.of("sim"));
    orders.add(request, CreditLine.TRUST_CREDIT.switched(held, limit, clock.instant()));
    return new SwitchedOn(limit);
  }
}
