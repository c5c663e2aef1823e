package kabinet.kernel;

/** An amount of something that is used up. */
public record Volume(long amount, VolumeUnit unit) {}
