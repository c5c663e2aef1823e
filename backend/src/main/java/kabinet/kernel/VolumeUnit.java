package kabinet.kernel;

/** What a volume counts. */
public enum VolumeUnit {
  BYTE,
  SECOND,
  MESSAGE
}
