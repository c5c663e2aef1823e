package kabinet.identity;

import kabinet.kernel.Msisdn;
import org.jspecify.annotations.Nullable;

/** Where the operator reaches whoever an account belongs to, as it stood before anybody asked. */
public record ContactOnFile(@Nullable Msisdn phone, @Nullable String email) {

  public static final ContactOnFile NONE = new ContactOnFile(null, null);
}
