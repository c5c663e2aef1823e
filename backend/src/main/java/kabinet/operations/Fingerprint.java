package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import kabinet.platform.operatordata.Column;

/** What rows say, in 32 bytes: spaces around cells and the order of columns do not matter. */
final class Fingerprint {

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Fingerprint add(List<Column<?>> columns, Map<String, Integer> places, List<String> cells) {
    for (Column<?> column : columns) {
      var place = places.get(column.name());
      if (place != null) {
        digest.update(cells.get(place).strip().getBytes(UTF_8));
      }
      digest.update((byte) 0);
    }
    return this;
  }

  Fingerprint add(String text) {
    digest.update(text.getBytes(UTF_8));
    return this;
  }

  byte[] bytes() {
    return digest.digest();
  }
}
