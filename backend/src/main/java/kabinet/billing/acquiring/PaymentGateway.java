package kabinet.billing.acquiring;

import java.net.URI;
import kabinet.kernel.Money;

/**
 * The door to a bank that takes money from cards. Whatever is asked twice under one number happens
 * once; nothing is asked inside a transaction.
 */
public interface PaymentGateway {

  /** The bank's page on which the bill is paid; the same again for the same bill. */
  URI start(Bill bill) throws GatewayDown;

  /** What has become of a bill. */
  BankAnswer status(String number) throws GatewayDown;

  /** Sends what was paid for a bill back where it came from; false if the bank will not. */
  boolean refund(String number, String transaction, Money amount) throws GatewayDown;
}
