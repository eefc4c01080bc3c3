package dev.winnow.read.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * The pages of a column in a row group. The library's own reader holds all pages of all columns of
 * a row group, which may have gigabytes; this one holds one page.
 */
final class ColumnPages implements PageReader {
  /** Programs end pages at 1 MB to 100 MB, and begin no page within a value. */
  private static final int MAX_PAGE_BYTES = 256 << 20;

  private final Range in;
  private final PageCodec codec;
  private final long values;

  private long valuesRead;
  private PageHeader header;

  ColumnPages(Range in, PageCodec codec, long values) {
    this.in = in;
    this.codec = codec;
    this.values = values;
  }

  @Override
  public long getTotalValueCount() {
    return values;
  }

  /** The dictionary, which is the first page if there is one. */
  @Override
  public DictionaryPage readDictionaryPage() {
    try {
      header = header();
      if (header.getType() != PageType.DICTIONARY_PAGE) {
        return null;
      }
      var dictionary = header.getDictionary_page_header();
      byte[] page = bytes();
      byte[] content = codec.content(page, header.getUncompressed_page_size());
      header = null;
      return new DictionaryPage(
          BytesInput.from(content), dictionary.getNum_values(), encoding(dictionary.getEncoding()));
    } catch (IOException e) {
      throw new ParquetDecodingException(e);
    }
  }

  @Override
  public DataPage readPage() {
    try {
      while (valuesRead < values) {
        header = header == null ? header() : header;
        DataPage page = page();
        header = null;
        if (page != null) {
          valuesRead += page.getValueCount();
          return page;
        }
      }
      return null;
    } catch (IOException e) {
      throw new ParquetDecodingException(e);
    }
  }

  /** The page of the header; null if it holds no values. */
  private DataPage page() throws IOException {
    byte[] page = bytes();
    return switch (header.getType()) {
      case DATA_PAGE -> first(header.getData_page_header(), page);
      case DATA_PAGE_V2 -> second(header.getData_page_header_v2(), page);
      default -> null;
    };
  }

  private DataPage first(DataPageHeader data, byte[] page) throws IOException {
    int size = header.getUncompressed_page_size();
    return new DataPageV1(
        BytesInput.from(codec.content(page, size)),
        data.getNum_values(),
        size,
        null,
        encoding(data.getRepetition_level_encoding()),
        encoding(data.getDefinition_level_encoding()),
        encoding(data.getEncoding()));
  }

  /** In the second version of pages, the levels stand before the values and are not compressed. */
  private DataPage second(DataPageHeaderV2 data, byte[] page) throws IOException {
    int repetition = data.getRepetition_levels_byte_length();
    int definition = data.getDefinition_levels_byte_length();
    int levels = repetition + definition;
    if (repetition < 0 || definition < 0 || levels < 0 || levels > page.length) {
      throw new IOException("the levels of a page do not fit into it");
    }
    byte[] content = Arrays.copyOfRange(page, levels, page.length);
    boolean isCompressed = !data.isSetIs_compressed() || data.isIs_compressed();
    if (isCompressed && content.length > 0) {
      content = codec.content(content, header.getUncompressed_page_size() - levels);
    }
    return DataPageV2.uncompressed(
        data.getNum_rows(),
        data.getNum_nulls(),
        data.getNum_values(),
        BytesInput.from(page, 0, repetition),
        BytesInput.from(page, repetition, definition),
        encoding(data.getEncoding()),
        BytesInput.from(content),
        null);
  }

  private PageHeader header() throws IOException {
    PageHeader read;
    try {
      read = Util.readPageHeader(in);
    } catch (IOException e) {
      throw new IOException("the head of a page cannot be read");
    }
    checkSize(read.getCompressed_page_size());
    checkSize(read.getUncompressed_page_size());
    return read;
  }

  private static void checkSize(int bytes) throws IOException {
    if (bytes < 0 || bytes > MAX_PAGE_BYTES) {
      throw new IOException("a page has " + bytes + " bytes, and the limit is " + MAX_PAGE_BYTES);
    }
  }

  /** The bytes of the page that follow the header. */
  private byte[] bytes() throws IOException {
    int length = header.getCompressed_page_size();
    if (length > in.left()) {
      throw new EOFException("a page goes beyond the end of its column");
    }
    byte[] page = in.readNBytes(length);
    if (page.length < length) {
      throw new EOFException("a page goes beyond the end of the file");
    }
    if (header.isSetCrc()) {
      CRC32 sum = new CRC32();
      sum.update(page);
      if ((int) sum.getValue() != header.getCrc()) {
        throw new IOException("the check sum of a page is wrong");
      }
    }
    return page;
  }

  private static Encoding encoding(org.apache.parquet.format.Encoding encoding) throws IOException {
    if (encoding == null) {
      throw new IOException("a page has an encoding that is not known");
    }
    return Encoding.valueOf(encoding.name());
  }
}
