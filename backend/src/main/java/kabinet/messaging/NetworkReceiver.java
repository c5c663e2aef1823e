package kabinet.messaging;

import org.jspecify.annotations.Nullable;

/** R12, R13: who takes what the network brings; the same may come more than once. */
public interface NetworkReceiver {

  /** Takes an SMS that was written to one of our numbers. */
  void sms(Incoming message);

  /** What to show to whoever dialled; null if it was answered before. */
  @Nullable String ussd(Incoming dialled);
}
