package kabinet.kernel;

import java.util.regex.Pattern;

/** A phone number in E.164; how people spell it is the operator's number plan's business. */
public record Msisdn(String value) {

  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

  public Msisdn {
    if (!E164.matcher(value).matches()) {
      throw new IllegalArgumentException("not a phone number in E.164");
    }
  }

  public static Msisdn valueOf(String value) {
    return new Msisdn(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
