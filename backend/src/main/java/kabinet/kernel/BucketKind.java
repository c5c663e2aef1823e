package kabinet.kernel;

/** What kind of use an allowance covers. */
public enum BucketKind {
  DATA(VolumeUnit.BYTE),
  VOICE(VolumeUnit.SECOND),
  SMS(VolumeUnit.MESSAGE);

  private final VolumeUnit unit;

  BucketKind(VolumeUnit unit) {
    this.unit = unit;
  }

  public VolumeUnit unit() {
    return unit;
  }

  public Volume volume(long amount) {
    return new Volume(amount, unit);
  }
}
