package kabinet.household.numbers;

/** What came of removing an added number. */
sealed interface UnlinkLineResult permits LineUnlinked, OwnerOnly, LineNotAdded, PrimaryStays {}
