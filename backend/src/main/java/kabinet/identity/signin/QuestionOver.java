package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** The question was answered already, or its time is over. */
record QuestionOver(String message) implements ApproveSignInResult, UserError {}
