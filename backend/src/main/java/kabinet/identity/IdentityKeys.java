package kabinet.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/**
 * R21: the keyed hash of a holder's name and document number. Passport numbers are few enough to be
 * guessed through a plain hash; without the server's key this one says nothing.
 */
@Component
public class IdentityKeys {

  private static final String HMAC = "HmacSHA256";
  private static final int KEY = 32;

  private final SecretKey key;

  IdentityKeys(SecretKey codeKey) throws GeneralSecurityException {
    key =
        KDF.getInstance("HKDF-SHA256")
            .deriveKey(
                HMAC,
                HKDFParameterSpec.ofExtract()
                    .addIKM(codeKey)
                    .thenExpand("identities".getBytes(UTF_8), KEY));
  }

  /** Bound to the holder's ref, so that two rows never show that they are one person's. */
  public byte[] of(String ref, String name, String document) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      var text = ref + "\n" + plainName(name) + "\n" + plainDocument(document);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }

  /** The words in the order of the alphabet: people say their names either way round. */
  private static String plainName(String typed) {
    return Arrays.stream(plain(typed).replace('ё', 'е').split("[^\\p{L}]+", -1))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String plainDocument(String typed) {
    return plain(typed.replace("№", "")).replaceAll("[^\\p{L}\\p{Nd}]+", "");
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
