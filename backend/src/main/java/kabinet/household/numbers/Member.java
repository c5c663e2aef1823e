package kabinet.household.numbers;

import kabinet.household.AccountKind;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;

/** An account in its household. */
record Member(AccountId account, AccountKind kind, Reach reach, boolean primary) {}
