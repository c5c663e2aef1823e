package kabinet.household.numbers;

/** What came of adding a number. */
sealed interface LinkLineResult
    permits LineLinked,
        OwnerOnly,
        OtherPasswordWrong,
        OtherSignInLocked,
        HolderMismatch,
        LineAlreadyHere,
        LineLinkedElsewhere,
        OthersDependOnLine {}
