package kabinet.billing.topup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestBrowser;
import kabinet.identity.Identity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Rule("R43")
class ReceiptTests extends AtTheBank {

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;

  private SimHolder anna;
  private TestBrowser phone;

  @BeforeEach
  void annaIsSignedIn() {
    anna = new SimHolder(db, identity);
    phone = signedIn.browserOf(anna.msisdn);
  }

  @Test
  void whoeverReachesTheAccountReadsItInEitherLanguage() throws Exception {
    var payment = paid();

    var russian = phone.visit("/receipts/" + payment + "?language=ru");
    var english = phone.visit("/receipts/" + payment + "?language=en");

    assertThat(russian.getStatus()).isEqualTo(200);
    assertThat(russian.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(russian.getContentAsString())
        .contains("<html lang=\"ru\">", "Чек о пополнении", "136,50\u00a0₽", payment, "Кабинет")
        .doesNotContain("{{");
    assertThat(english.getContentAsString())
        .contains("<html lang=\"en\">", "Top-up receipt", "₽136.50", payment, "Kabinet")
        .doesNotContain("{{");
  }

  @Test
  void forOthersThereIsNone() {
    var payment = paid();

    for (var browser :
        List.of(signedIn.browser(), signedIn.browserOf(new SimHolder(db, identity).msisdn))) {
      assertThat(browser.visit("/receipts/" + payment).getStatus()).isEqualTo(404);
    }
    assertThat(phone.visit("/receipts/" + payment).getStatus()).isEqualTo(200);
    assertThat(phone.visit("/receipts/payment_0000000000000").getStatus()).isEqualTo(404);
    assertThat(phone.visit("/receipts/none").getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsNotPaidHasNone() {
    assertThat(phone.visit("/receipts/" + begun()).getStatus()).isEqualTo(404);
  }

  private String begun() {
    var wish = Map.of("account", anna.line.toString(), "amount", "136.50", "key", key());
    return phone.ask(TOP_UP, wish).path("topUp").path("payment").path("id").asString();
  }

  private String paid() {
    var payment = begun();
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.50", "RUB", 504));
    return payment;
  }
}
