package kabinet.billing.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kabinet.billing.Payout;
import kabinet.billing.PayoutAnswer;
import kabinet.billing.PayoutGateway;
import kabinet.billing.TransferKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where money can be sent to: to subscribers always, to the rest while a gateway pays out there.
 */
@Component
class PayoutDesk {

  private final @Nullable PayoutGateway gateway;

  PayoutDesk(ObjectProvider<PayoutGateway> gateways) {
    this.gateway = gateways.getIfAvailable();
  }

  boolean isSetUp() {
    return gateway != null;
  }

  List<TransferKind> kinds() {
    return Stream.of(TransferKind.values()).filter(this::isServed).toList();
  }

  boolean isServed(TransferKind kind) {
    return kind == TransferKind.SUBSCRIBER || paidOut().contains(kind);
  }

  private Set<TransferKind> paidOut() {
    return gateway == null ? Set.of() : gateway.kinds();
  }

  /** A card or wallet without its number; null if nothing is paid out there. */
  @Nullable Recipient recognise(TransferKind kind, String number) {
    var recognised = gateway == null ? null : gateway.recognise(kind, number);
    return recognised == null
        ? null
        : new Recipient(kind, recognised.token(), recognised.masked(), null);
  }

  /** Asks what has become of a payout before it is asked for again. */
  PayoutAnswer settle(Payout payout, boolean firstTime) {
    if (gateway == null) {
      return PayoutAnswer.UNSURE;
    }
    if (firstTime) {
      return gateway.pay(payout);
    }
    var answer = gateway.look(payout);
    return answer == PayoutAnswer.UNKNOWN ? gateway.pay(payout) : answer;
  }
}
