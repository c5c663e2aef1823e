package kabinet.platform.graphql;

/** When an act needs a second proof of who asks. */
public enum SecondProofWhen {
  /** Always. */
  ALWAYS,
  /**
   * B2: while a SIM was changed lately, and whoever has it may be somebody else; and where the SIM
   * opened the session by itself, perhaps for a guest of its hotspot.
   */
  AFTER_SIM_CHANGE
}
