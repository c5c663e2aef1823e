package kabinet.identity.access;

import java.util.Locale;
import java.util.regex.Pattern;
import kabinet.identity.ContactOnFile;
import kabinet.kernel.Msisdn;
import kabinet.operator.Country;
import kabinet.operator.NumberPlan;
import org.jspecify.annotations.Nullable;

/** Where the answer to a request goes: a phone or a mailbox, one of the two. */
record AccessContact(@Nullable Msisdn phone, @Nullable String email) {

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s]{2,}");

  /** What somebody typed for it; null if it is neither. */
  static @Nullable AccessContact understand(String typed, Country country) {
    var plain = typed.strip();
    if (EMAIL.matcher(plain).matches()) {
      return new AccessContact(null, plain.toLowerCase(Locale.ROOT));
    }
    var msisdn = new NumberPlan(country).understand(plain);
    return msisdn == null ? null : new AccessContact(msisdn, null);
  }

  boolean isOn(ContactOnFile file) {
    return phone != null
        ? phone.equals(file.phone())
        : email != null && email.equalsIgnoreCase(file.email());
  }

  @Override
  public String toString() {
    return phone != null ? phone.value() : String.valueOf(email);
  }
}
