package kabinet.billing.charging;

import static kabinet.db.Tables.FEE_POSITION;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.PRODUCT;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kabinet.TestClock;
import kabinet.billing.ledger.EntryKind;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.catalog.ProductId;
import kabinet.catalog.ProductStatus;
import kabinet.catalog.ProductsChanged;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.overview.TestAccount;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Fees as days go by. */
record TestFees(
    DSLContext db,
    Ledger ledger,
    LedgerCheck check,
    TransactionTemplate transaction,
    ApplicationEventPublisher events,
    RecurringCharges charges,
    TestClock clock) {

  /** The operator's data tell of everything an account holds. */
  void begin(TestAccount... accounts) {
    for (TestAccount account : accounts) {
      var held =
          db.select(PRODUCT.ID)
              .from(PRODUCT)
              .where(PRODUCT.ACCOUNT_ID.eq(account.id()))
              .fetch(PRODUCT.ID);
      transaction.executeWithoutResult(
          begun -> events.publishEvent(new ProductsChanged(List.copyOf(held))));
    }
  }

  void tell(ProductId product, ProductStatus status, @Nullable LocalDate nextChargeOn) {
    db.update(PRODUCT)
        .set(PRODUCT.STATUS, status)
        .set(PRODUCT.NEXT_CHARGE_ON, nextChargeOn)
        .where(PRODUCT.ID.eq(product))
        .execute();
    transaction.executeWithoutResult(
        begun -> events.publishEvent(new ProductsChanged(List.of(product))));
  }

  void credit(TestAccount account, String limit) {
    transaction.executeWithoutResult(
        begun ->
            ledger.limitCredit(
                ledger.hold(List.of(account.id())).of(account.id()),
                Money.of(new BigDecimal(limit))));
  }

  /** So many days, each with its fees. */
  void pass(int days) {
    for (int i = 0; i < days; i++) {
      clock.passes(Duration.ofDays(1));
      charges.takeWhatIsDue();
    }
  }

  void take() {
    charges.takeWhatIsDue();
  }

  ProductId first(TestAccount account) {
    return db.select(PRODUCT.ID)
        .from(PRODUCT)
        .where(PRODUCT.ACCOUNT_ID.eq(account.id()))
        .orderBy(PRODUCT.ID)
        .limit(1)
        .fetchSingle()
        .value1();
  }

  /** Changed by somebody who tells nobody. */
  void turns(ProductId product, ProductStatus status) {
    db.update(PRODUCT).set(PRODUCT.STATUS, status).where(PRODUCT.ID.eq(product)).execute();
  }

  /** So many days on which nobody takes fees. */
  void sleep(int days) {
    clock.passes(Duration.ofDays(days));
  }

  /** The fees taken from an account: for which day, and how much. */
  List<String> of(AccountId account) {
    return db.selectFrom(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.ACCOUNT_ID.eq(account))
        .and(LEDGER_ENTRY.KIND.eq(EntryKind.RECURRING_FEE))
        .orderBy(LEDGER_ENTRY.SEQ)
        .fetch(
            entry ->
                entry.getInputs().replaceAll(".*\"day\":\"([-0-9]+)\".*", "$1")
                    + " "
                    + entry.getAmountMinor());
  }

  LocalDate stoppedOn(ProductId product) {
    return db.fetchSingle(FEE_POSITION, FEE_POSITION.PRODUCT_ID.eq(product)).getStoppedOn();
  }

  List<String> faults(TestAccount... accounts) {
    return check.check().faults().stream()
        .filter(
            fault ->
                List.of(accounts).stream()
                    .anyMatch(account -> fault.startsWith(account.id().toString())))
        .toList();
  }
}
