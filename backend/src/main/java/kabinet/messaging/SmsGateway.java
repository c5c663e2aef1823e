package kabinet.messaging;

/** The way to the phones: an SMSC, or the handset on the demo's screen. */
public interface SmsGateway {

  /**
   * Hands one message over; may be called for several messages at once, and again for the same one.
   */
  Delivery send(Sms sms);
}
