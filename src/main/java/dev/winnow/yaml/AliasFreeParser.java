package dev.winnow.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A YAML parser that refuses an alias where it stands: a node has one place. */
final class AliasFreeParser extends ParserImpl {
  private final String file;

  /**
   * A parser of {@code content}.
   *
   * @param file the name that complaints begin with
   */
  AliasFreeParser(String file, LoadSettings settings, String content) {
    super(settings, new StreamReader(settings, content));
    this.file = file;
  }

  @Override
  public Event next() {
    Event event = super.next();
    if (event instanceof AliasEvent alias) {
      int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new ConfigException(
          file
              + ":"
              + line
              + ": '*"
              + alias.getAlias()
              + "' is an alias, and aliases are not allowed; a text that begins with '*' needs"
              + " quotes");
    }
    return event;
  }
}
