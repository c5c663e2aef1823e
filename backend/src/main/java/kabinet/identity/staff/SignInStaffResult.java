package kabinet.identity.staff;

/** What came of a try at the desk's door. */
sealed interface SignInStaffResult permits StaffSignedIn, StaffNotKnown, StaffSignInLocked {}
