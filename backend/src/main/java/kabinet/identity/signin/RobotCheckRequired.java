package kabinet.identity.signin;

import kabinet.identity.robot.RobotChallenge;
import kabinet.kernel.UserError;

/** S17: signs of a robot from this address; whose login was meant is not looked at yet. */
record RobotCheckRequired(String message, RobotChallenge challenge)
    implements RequestSignInCodeResult, SignInResult, AskDeviceResult, UserError {}
