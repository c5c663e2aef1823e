package kabinet.operations;

import java.util.Arrays;

/**
 * Which refs a folder has had. Only 64-bit fingerprints are kept, so that tens of millions of
 * records fit; two different refs of ten million share one once in 400,000 imports, and the import
 * then refuses what it could have taken.
 */
final class SeenRefs {

  private long[] slots = new long[1 << 12];
  private int size;

  /** Whether this ref is here for the first time. */
  boolean add(String ref) {
    if (size * 2 > slots.length) {
      grow();
    }
    if (!put(slots, fingerprint(ref))) {
      return false;
    }
    size++;
    return true;
  }

  boolean contains(String ref) {
    long wanted = fingerprint(ref);
    for (int slot = slot(wanted, slots); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      if (slots[slot] == wanted) {
        return true;
      }
    }
    return false;
  }

  private void grow() {
    var larger = new long[slots.length * 2];
    Arrays.stream(slots).filter(held -> held != 0).forEach(held -> put(larger, held));
    slots = larger;
  }

  private static boolean put(long[] slots, long fingerprint) {
    int slot = slot(fingerprint, slots);
    while (slots[slot] != 0) {
      if (slots[slot] == fingerprint) {
        return false;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = fingerprint;
    return true;
  }

  private static int slot(long fingerprint, long[] slots) {
    return (int) (fingerprint >>> 32) & (slots.length - 1);
  }

  /** FNV-1a with a last stir; never zero, which marks a free slot. */
  private static long fingerprint(String ref) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < ref.length(); i++) {
      hash = (hash ^ ref.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 31)) * 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
