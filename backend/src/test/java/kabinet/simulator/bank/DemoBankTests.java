package kabinet.simulator.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kabinet.KabinetTest;
import kabinet.messaging.Delivery;
import kabinet.messaging.Mail;
import kabinet.operator.MoneyWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The demo's bank against a cabinet that only listens. */
@KabinetTest
class DemoBankTests {

  private static final BankSettings SHOP = new BankSettings("pk", "a-secret");

  @Autowired MessageSource words;
  @Autowired MoneyWords money;
  @Autowired Clock clock;

  private final WireMockServer cabinet =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private final List<Mail> mails = new ArrayList<>();
  private final List<Duration> delays = new ArrayList<>();
  private MockMvc bank;

  @BeforeEach
  void opens() {
    cabinet.start();
    cabinet.stubFor(WireMock.post(WireMock.anyUrl()).willReturn(WireMock.okJson("{\"code\":0}")));
    var notices =
        new BankNotices(
            SHOP,
            cabinet::port,
            (act, after) -> {
              delays.add(after);
              act.run();
            });
    var books = new DemoBank();
    var till =
        new BankTill(
            books,
            notices,
            mail -> {
              mails.add(mail);
              return Delivery.TAKEN;
            },
            words,
            money,
            clock);
    bank =
        MockMvcBuilders.standaloneSetup(
                new BankApiController(books, SHOP),
                new BankPageController(books, till, new BankPages(words, money)))
            .build();
  }

  @AfterEach
  void closes() {
    cabinet.stop();
  }

  @Test
  void theSameRequestIsTheSameOrderAndItsPageIsTheShops() throws Exception {
    var page = order("payment_1", "136.50", "ru-RU");

    assertThat(page).startsWith("https://cabinet.example/demo/bank/");
    assertThat(order("payment_1", "136.50", "ru-RU")).isEqualTo(page);
    assertThat(order("payment_2", "136.50", "ru-RU")).isNotEqualTo(page);
  }

  @Test
  void aStrangerOrdersNothing() throws Exception {
    for (var path : List.of("/orders/create", "/v2/payments/find", "/payments/refund")) {
      var asked = post("/demo/bank/api" + path).header("Authorization", "Basic eDp4");
      assertThat(
              perform(
                      asked
                          .header("X-Request-ID", "r")
                          .contentType("application/json")
                          .content("{}"))
                  .getStatus())
          .as(path)
          .isEqualTo(401);
    }
  }

  @ParameterizedTest
  @CsvSource({"ru-RU,Платёж пройдёт.,К оплате", "en-US,The payment goes through.,To pay"})
  void thePageSpeaksThePayersLanguage(String culture, String card, String title) throws Exception {
    var html = perform(get(path(order("payment_1", "136.50", culture)))).getContentAsString(UTF_8);

    assertThat(html).contains(card, title, "136").doesNotContain("{{");
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED,pay,1,Completed",
    "NO_MONEY,fail,1,Declined",
    "TWICE,pay,2,Completed",
    "OUT_OF_ORDER,fail,1,Completed"
  })
  void whatACardBringsIsToldAndCanBeAsked(DemoCard card, String kind, int times, String state)
      throws Exception {
    var page = path(order("payment_1", "136.50", "ru-RU"));

    var back = perform(post(page + "/pay").param("card", card.name()));

    assertThat(back.getStatus()).isEqualTo(303);
    assertThat(back.getHeader("Location")).isEqualTo("https://cabinet.example/top-up?payment=1");
    assertThat(found("payment_1")).contains("\"Status\":\"" + state + "\"", "\"Amount\":136.5");
    told(kind, times);
    assertThat(
            cabinet.findAll(
                WireMock.postRequestedFor(WireMock.urlEqualTo("/payments/cloudpayments/" + kind))))
        .allSatisfy(
            notice ->
                assertThat(notice.getHeader("Content-HMAC"))
                    .isEqualTo(SHOP.signature(notice.getBodyAsString())));
  }

  @Test
  void aLateNoticeComesLaterThanTheCabinetAsks() throws Exception {
    perform(post(path(order("payment_1", "136.50", "ru-RU")) + "/pay").param("card", "LATE"));

    assertThat(delays).containsExactly(Duration.ofSeconds(25));
    assertThat(found("payment_1")).contains("Completed");
  }

  @Test
  void aForgedNoticeIsSignedByNobodyAndNothingIsPaid() throws Exception {
    var page = path(order("payment_1", "136.50", "ru-RU"));

    perform(post(page + "/pay").param("card", "FORGED"));

    told("pay", 1);
    var notice = cabinet.getAllServeEvents().getFirst().getRequest();
    assertThat(notice.getHeader("Content-HMAC"))
        .isNotEqualTo(SHOP.signature(notice.getBodyAsString()));
    assertThat(found("payment_1")).contains("Not found");
  }

  @Test
  void aCardThatWantsACodePaysOnlyWithIt() throws Exception {
    var page = path(order("payment_1", "136.50", "ru-RU"));
    assertThat(perform(post(page + "/pay").param("card", "SECURE")).getHeader("Location"))
        .isEqualTo(page + "/confirm");

    var wrong = perform(post(page + "/confirm").param("code", "12"));

    assertThat(wrong.getContentAsString(UTF_8)).contains("Код не подошёл");
    assertThat(found("payment_1")).contains("Not found");
    var code = mails.getFirst().text().replaceAll(".*: (\\d{6})\\..*", "$1");
    assertThat(perform(post(page + "/confirm").param("code", code)).getStatus()).isEqualTo(303);
    assertThat(found("payment_1")).contains("Completed");
  }

  @Test
  void whatIsPaidIsNotPaidAgain() throws Exception {
    var page = path(order("payment_1", "136.50", "ru-RU"));
    perform(post(page + "/pay").param("card", "SILENT"));
    var first = found("payment_1");

    perform(post(page + "/pay").param("card", "NO_MONEY"));

    assertThat(found("payment_1")).isEqualTo(first);
    assertThat(perform(get(page)).getStatus()).isEqualTo(303);
    assertThat(perform(get("/demo/bank/none")).getStatus()).isEqualTo(404);
  }

  @Test
  void anAnswerIsLostWhenSomebodyWantsToSeeThat() throws Exception {
    perform(
        post("/demo/bank/api/trouble")
            .contentType("application/json")
            .content("{\"lostAnswerFor\": \"60\"}"));

    assertThat(perform(ordering("payment_1", "61", "ru-RU")).getStatus()).isEqualTo(200);
    assertThat(perform(ordering("payment_2", "60.00", "ru-RU")).getStatus()).isEqualTo(504);
    assertThat(perform(ordering("payment_2", "60.00", "ru-RU")).getStatus()).isEqualTo(200);
  }

  private void told(String kind, int times) {
    cabinet.verify(
        times, WireMock.postRequestedFor(WireMock.urlEqualTo("/payments/cloudpayments/" + kind)));
  }

  private String order(String invoice, String amount, String culture) throws Exception {
    var answer = perform(ordering(invoice, amount, culture)).getContentAsString(UTF_8);
    return JsonMapper.shared().readTree(answer).path("Model").path("Url").asString();
  }

  private static MockHttpServletRequestBuilder ordering(
      String invoice, String amount, String culture) {
    return post("/demo/bank/api/orders/create")
        .header("Authorization", SHOP.authorization())
        .header("X-Request-ID", invoice)
        .contentType("application/json")
        .content(
            """
            {"InvoiceId": "%s", "Amount": %s, "Currency": "RUB", "Description": "Пополнение",
             "CultureName": "%s", "SuccessRedirectUrl": "https://cabinet.example/top-up?payment=1"}
            """
                .formatted(invoice, amount, culture));
  }

  private String found(String invoice) throws Exception {
    return perform(
            post("/demo/bank/api/v2/payments/find")
                .header("Authorization", SHOP.authorization())
                .contentType("application/json")
                .content("{\"InvoiceId\": \"" + invoice + "\"}"))
        .getContentAsString(UTF_8);
  }

  private static String path(String page) {
    return page.replace("https://cabinet.example", "");
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    return bank.perform(request).andReturn().getResponse();
  }
}
