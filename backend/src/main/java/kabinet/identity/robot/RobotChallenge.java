package kabinet.identity.robot;

import java.time.Instant;

/**
 * A task that costs a browser a moment: the number up to {@code maxNumber} that, written after the
 * salt, hashes to the challenge.
 */
public record RobotChallenge(
    String algorithm,
    String challenge,
    String salt,
    int maxNumber,
    String signature,
    Instant expiresAt) {}
