package kabinet.platform.graphql;

/** When an act needs a second proof of who asks. */
public enum SecondProofWhen {
  /** Always. */
  ALWAYS,
  /** B2: while a SIM was changed lately, and whoever has it may be somebody else. */
  AFTER_SIM_CHANGE
}
