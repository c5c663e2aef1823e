package kabinet.identity;

import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;

/**
 * What somebody may type to say who they are: which user it opens, through which account, and how
 * that person is addressed.
 */
public record Login(
    String identifier, LoginKind kind, UserId user, AccountId account, String addressedAs) {}
