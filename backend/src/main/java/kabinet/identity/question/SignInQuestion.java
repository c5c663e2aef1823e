package kabinet.identity.question;

import java.time.Instant;
import java.util.List;
import kabinet.kernel.QuestionId;

/** A question as whoever is asked sees it: the right number is one of the choices. */
public record SignInQuestion(
    QuestionId id, String device, Instant askedAt, Instant expiresAt, List<String> choices) {}
