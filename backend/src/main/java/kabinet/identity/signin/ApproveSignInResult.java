package kabinet.identity.signin;

/** What came of choosing a number. */
sealed interface ApproveSignInResult permits SignInApproved, SignInRefused, QuestionOver {}
