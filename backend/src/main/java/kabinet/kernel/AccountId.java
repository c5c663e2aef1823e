package kabinet.kernel;

/** A thing with a balance: a mobile number or a home contract. */
public record AccountId(long value) {

  private static final String PREFIX = "account";

  public static AccountId valueOf(String id) {
    return new AccountId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
