package kabinet.messaging;

/** Something lies in the outbox that was not there before. */
record MessageWritten() {}
