package kabinet.billing.order;

import java.util.regex.Pattern;
import kabinet.kernel.BadRequest;

/** What a client calls one wish, so that asking again for a lost answer does nothing twice. */
public record IdempotencyKey(String value) {

  private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9._~-]{8,64}");

  public IdempotencyKey {
    if (!SPELLING.matcher(value).matches()) {
      throw new BadRequest("idempotencyKey must be 8 to 64 of A-Z a-z 0-9 . _ ~ -");
    }
  }

  public static IdempotencyKey valueOf(String text) {
    return new IdempotencyKey(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
