package kabinet.billing.order;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.kernel.NotFound;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * B6: quotes live in their ids and nowhere else: what was quoted, signed by the server, so that
 * looking at prices writes nothing and any server of the cabinet knows them again.
 */
@Component
public class Quotes {

  static final Duration VALID_FOR = Duration.ofMinutes(10);

  private static final String ALGORITHM = "HmacSHA256";
  private static final int MOST_LETTERS = 4000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SecretKey key;
  private final Clock clock;

  Quotes(SecretKey serverKey, Clock clock) {
    this.key = new SecretKeySpec(mac(serverKey, "quotes"), ALGORITHM); // for nothing but quotes
    this.clock = clock;
  }

  /** As it travels: short names, times in milliseconds. */
  private record Sealed(String k, long a, String t, String d, long c, long v, long n) {}

  /** Quotes an offer; the terms are what the act needs to know again. */
  public Quote issue(OrderKind kind, AccountId account, Object terms, Offer offer) {
    var validUntil = Instant.ofEpochMilli(clock.instant().plus(VALID_FOR).toEpochMilli());
    var sealed =
        new Sealed(
            kind.name(),
            account.value(),
            JSON.writeValueAsString(terms),
            offer.digest(),
            offer.chargedNow().minor(),
            validUntil.toEpochMilli(),
            Ids.next());
    return new Quote(
        signed(JSON.writeValueAsString(sealed)),
        validUntil,
        offer.chargedNow(),
        offer.lines(),
        offer.losses(),
        offer.balanceAfter(),
        offer.missing().isZero());
  }

  /** What a quote said; what this server has not signed names nothing. */
  public QuotedTerms read(String id) {
    try {
      var sealed = JSON.readValue(opened(id), Sealed.class);
      return new QuotedTerms(
          OrderKind.valueOf(sealed.k()),
          new AccountId(sealed.a()),
          sealed.t(),
          sealed.d(),
          new Money(sealed.c()),
          Instant.ofEpochMilli(sealed.v()),
          sealed.n());
    } catch (JacksonException | IllegalArgumentException notOurs) {
      throw new NotFound();
    }
  }

  /** The terms as the act that made them knows them. */
  public <T> T terms(QuotedTerms quoted, Class<T> type) {
    return JSON.readValue(quoted.terms(), type);
  }

  private String signed(String payload) {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    var body = encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    return body + "." + encoder.encodeToString(mac(key, body));
  }

  private String opened(String id) {
    int dot = id.indexOf('.');
    if (dot < 0 || id.length() > MOST_LETTERS) {
      throw new IllegalArgumentException("no signature");
    }
    var decoder = Base64.getUrlDecoder();
    var body = id.substring(0, dot);
    if (!MessageDigest.isEqual(decoder.decode(id.substring(dot + 1)), mac(key, body))) {
      throw new IllegalArgumentException("another's signature");
    }
    return new String(decoder.decode(body), StandardCharsets.UTF_8);
  }

  private static byte[] mac(SecretKey key, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
