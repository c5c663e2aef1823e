package kabinet.identity.access;

import java.util.regex.Pattern;

/** What somebody filled in to ask for access; never printed, for it holds a password. */
record RegisterHomeAccessInput(
    String contractNumber,
    String name,
    String contact,
    String password,
    String repeat,
    String acceptedTerms,
    String acceptedPersonalData) {

  private static final int LONGEST_NAME = 120;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}№#]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,16}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’. \\p{Pd}]{3,}");

  String plainNumber() {
    return BETWEEN.matcher(contractNumber).replaceAll("");
  }

  String plainName() {
    return name.strip().replaceAll("\\s+", " ");
  }

  boolean hasNumber() {
    return DIGITS.matcher(plainNumber()).matches();
  }

  boolean hasName() {
    var plain = plainName();
    return plain.length() <= LONGEST_NAME && NAME.matcher(plain).matches();
  }

  boolean isTypedTwice() {
    return password.equals(repeat);
  }

  @Override
  public String toString() {
    return "a request for access";
  }
}
