package kabinet.identity;

import java.util.List;
import kabinet.kernel.Msisdn;
import org.jspecify.annotations.Nullable;

/** Where those who share a household with an account are reached. */
public record HouseholdOnFile(List<Msisdn> phones, @Nullable String email) {}
