package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** R38: there is no number here whose SIM could say yes. */
record NoOwnSim(String message) implements RequestLineLinkResult, UserError {}
