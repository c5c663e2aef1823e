package kabinet.home;

/** What a lent device is. */
public enum EquipmentKind {
  ROUTER,
  SET_TOP_BOX,
  OPTICAL_TERMINAL
}
