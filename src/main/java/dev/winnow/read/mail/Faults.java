package dev.winnow.read.mail;

import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.Event;

/** Remembers the faults of a message over which its parser goes on. */
final class Faults extends DecodeMonitor {
  private static final Set<String> CUTS =
      Set.of(Event.MIME_BODY_PREMATURE_END.toString(), Event.HEADERS_PREMATURE_END.toString());
  private static final String CUT_CODING = "Unexpected end of BASE64";

  private boolean isCut;

  /** Whether a part was cut off since this was asked last. */
  boolean takeCut() {
    boolean wasCut = isCut;
    isCut = false;
    return wasCut;
  }

  @Override
  public boolean warn(String fault, String action) {
    isCut |= fault.startsWith(CUT_CODING) || CUTS.stream().anyMatch(fault::contains);
    return false;
  }

  @Override
  public boolean isListening() {
    return true;
  }
}
