package kabinet.identity.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Keeps the secrets of authenticators so that a copy of the database without the server's key opens
 * none: AES-GCM under a key derived from it, each bound to its owner.
 */
@Component
class SecretSeal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int KEY = 32;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  SecretSeal(SecretKey codeKey) throws GeneralSecurityException {
    key =
        KDF.getInstance("HKDF-SHA256")
            .deriveKey(
                "AES",
                HKDFParameterSpec.ofExtract()
                    .addIKM(codeKey)
                    .thenExpand("staff authenticators".getBytes(UTF_8), KEY));
  }

  byte[] seal(String secret, String login) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var hidden = work(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(UTF_8), login);
    var sealed = Arrays.copyOf(nonce, NONCE + hidden.length);
    System.arraycopy(hidden, 0, sealed, NONCE, hidden.length);
    return sealed;
  }

  String open(byte[] sealed, String login) {
    var nonce = Arrays.copyOf(sealed, NONCE);
    var hidden = Arrays.copyOfRange(sealed, NONCE, sealed.length);
    return new String(work(Cipher.DECRYPT_MODE, nonce, hidden, login), UTF_8);
  }

  private byte[] work(int mode, byte[] nonce, byte[] text, String login) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(login.getBytes(UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "the authenticator of " + login + " was sealed under another key: import staff again", e);
    }
  }
}
