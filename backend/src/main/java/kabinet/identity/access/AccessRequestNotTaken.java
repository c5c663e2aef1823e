package kabinet.identity.access;

import kabinet.kernel.UserError;

/** An answer of the form would not do. */
record AccessRequestNotTaken(String message, AccessField field)
    implements RegisterHomeAccessResult, UserError {}
