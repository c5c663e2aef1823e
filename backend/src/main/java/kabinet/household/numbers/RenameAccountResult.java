package kabinet.household.numbers;

/** What came of renaming an account. */
sealed interface RenameAccountResult permits AccountRenamed, LabelNotTaken {}
