package kabinet.simulator.bank;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.messaging.Mail;
import kabinet.messaging.MailGateway;
import kabinet.operator.MoneyWords;
import kabinet.simulator.bank.BankOrder.State;
import org.springframework.context.MessageSource;

/** What comes of a card on a bill. */
class BankTill {

  /** Later than the cabinet asks by itself. */
  static final Duration LATE = Duration.ofSeconds(25);

  private static final String CARD_HOLDER = "card@bank.example";
  private static final int CODES = 1_000_000;

  private final DemoBank bank;
  private final BankNotices notices;
  private final MailGateway mailboxes;
  private final MessageSource words;
  private final MoneyWords money;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  BankTill(
      DemoBank bank,
      BankNotices notices,
      MailGateway mailboxes,
      MessageSource words,
      MoneyWords money,
      Clock clock) {
    this.bank = bank;
    this.notices = notices;
    this.mailboxes = mailboxes;
    this.words = words;
    this.money = money;
    this.clock = clock;
  }

  /** Whether the payer is through; if not, a code is to be typed first. */
  boolean charge(BankOrder order, DemoCard card) {
    if (card == DemoCard.SECURE) {
      sendCode(order);
      return false;
    }
    long number = bank.nextTransaction();
    switch (card) {
      case APPROVED, TWICE, LATE, SILENT, SECURE -> order.becomes(State.COMPLETED, number);
      case NO_MONEY -> order.becomes(State.DECLINED, number);
      case OUT_OF_ORDER -> order.becomes(State.COMPLETED, bank.nextTransaction());
      case FORGED -> {}
    }
    tell(order, card, number);
    return true;
  }

  private void tell(BankOrder order, DemoCard card, long number) {
    switch (card) {
      case APPROVED, SECURE -> notices.paid(order, BankNotices.SOON);
      case NO_MONEY -> notices.failed(order, number, BankNotices.SOON);
      case LATE -> notices.paid(order, LATE);
      case TWICE -> {
        notices.paid(order, BankNotices.SOON);
        notices.paid(order, BankNotices.SOON);
      }
      case OUT_OF_ORDER -> {
        notices.paid(order, BankNotices.SOON);
        notices.failed(order, number, BankNotices.SOON.multipliedBy(2));
      }
      case FORGED -> notices.forged(order, number);
      case SILENT -> {}
    }
  }

  boolean confirm(BankOrder order, String typed) {
    if (!order.isConfirmedBy(typed)) {
      return false;
    }
    order.becomes(State.COMPLETED, bank.nextTransaction());
    notices.paid(order, BankNotices.SOON);
    return true;
  }

  private void sendCode(BankOrder order) {
    var code = "%06d".formatted(random.nextInt(CODES));
    order.asksFor(code);
    var language = order.language();
    mailboxes.send(
        new Mail(
            Ids.next(),
            CARD_HOLDER,
            words.getMessage("simulator.bank.codeSubject", null, language),
            words.getMessage(
                "simulator.bank.codeText",
                new Object[] {money.say(Money.of(order.amount()), language), code},
                language),
            clock.instant()));
  }
}
