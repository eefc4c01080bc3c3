package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeUtil;

/** The fields of a message, or of a part of one. The first of several with one name counts. */
final class Head {
  private static final Charset OLD = Charset.forName("windows-1252");

  private final Map<String, String> fields = new HashMap<>();

  void add(Field field) {
    byte[] raw = field.getRaw().toByteArray();
    String line = new String(raw, UTF_8);
    if (line.indexOf('\uFFFD') >= 0) {
      line = new String(raw, OLD);
    }
    String value = MimeUtil.unfold(line.substring(line.indexOf(':') + 1)).strip();
    fields.putIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), value);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The value as it stands in the message; null if it is missing or blank. */
  String value(String name) {
    String value = fields.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** The value with its encoded words decoded (RFC 2047); null if it is missing or blank. */
  String text(String name) {
    String value = value(name);
    return value == null ? null : decoded(value);
  }

  static String decoded(String value) {
    String text = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, UTF_8);
    return text.isBlank() ? null : text.strip();
  }

  /** The value without parameters, in lower case: a media type, a disposition; may be empty. */
  String token(String name) {
    String value = value(name);
    String token = value == null ? "" : value.split("[;\\s]", 2)[0];
    return token.toLowerCase(Locale.ROOT);
  }

  /** A parameter of a value, such as {@code charset}; null if it is missing. */
  String parameter(String field, String parameter) {
    String value = value(field);
    if (value == null) {
      return null;
    }
    for (NameValuePair pair :
        RawFieldParser.DEFAULT.parseRawBody(new RawField(field, value)).getParams()) {
      // file names in other charsets: filename*=, filename*0= (RFC 2231)
      if (pair.getName().split("\\*", 2)[0].equalsIgnoreCase(parameter)) {
        return pair.getValue();
      }
    }
    return null;
  }
}
