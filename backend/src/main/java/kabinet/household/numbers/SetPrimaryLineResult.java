package kabinet.household.numbers;

/** What came of choosing the primary line. */
sealed interface SetPrimaryLineResult permits PrimaryLineSet, OwnerOnly, ContractNotPrimary {}
