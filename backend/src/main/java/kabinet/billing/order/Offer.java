package kabinet.billing.order;

import java.util.Base64;
import java.util.List;
import kabinet.kernel.Money;
import kabinet.kernel.Sha256;

/**
 * What a paid act would do as things stand.
 *
 * @param missing what the account lacks for it; nothing if it can be paid
 */
public record Offer(
    Money chargedNow,
    List<QuoteLine> lines,
    List<QuoteLoss> losses,
    Money balanceAfter,
    Money missing) {

  /** Two offers are the same to a subscriber if they charge and take away the same. */
  String digest() {
    var terms = new StringBuilder().append(chargedNow);
    lines.forEach(line -> terms.append('\n').append(line.terms()));
    losses.forEach(loss -> terms.append('\n').append(loss.what()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(terms.toString()));
  }
}
