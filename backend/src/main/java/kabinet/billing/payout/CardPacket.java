package kabinet.billing.payout;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;

/**
 * A card's number as the gateway alone can read it: under the gateway's public key, after the first
 * six and the last four digits, by which it is routed. Dates and codes belong to whoever pays by a
 * card; nobody knows them of a card that is sent money.
 */
final class CardPacket {

  private static final String CIPHER = "RSA/ECB/OAEPWithSHA-1AndMGF1Padding";
  private static final String FORMAT = "01";
  private static final String NO_DATE = "0000";
  private static final int ROUTED_BY = 6;
  private static final int SHOWN = 4;

  private final PublicKey key;
  private final int keyVersion;
  private final String publicId;

  CardPacket(CloudPayoutSettings settings) {
    this.key = key(settings.cardKey());
    this.keyVersion = settings.cardKeyVersion();
    this.publicId = settings.publicId();
  }

  String of(String number) {
    return FORMAT
        + number.substring(0, ROUTED_BY)
        + number.substring(number.length() - SHOWN)
        + NO_DATE
        + "%02d".formatted(keyVersion)
        + Base64.getEncoder().encodeToString(encrypted(number + "@" + NO_DATE + "@@" + publicId));
  }

  private byte[] encrypted(String text) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, key);
      return cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a card number cannot be encrypted", e);
    }
  }

  private static PublicKey key(String pem) {
    var body = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
    try {
      return KeyFactory.getInstance("RSA")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "kabinet.payouts.cloud-payments.card-key is no public key", e);
    }
  }
}
