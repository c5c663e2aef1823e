package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** R40: approved or not, that number cannot join. */
record LineLinkNotPossible(String message) implements DecideLineLinkResult, UserError {}
