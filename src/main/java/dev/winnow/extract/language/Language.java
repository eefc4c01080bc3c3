package dev.winnow.extract.language;

import dev.winnow.model.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language of a text. The script decides, or the commonest words; only where both are silent
 * OpenNLP's model is asked, which takes 200 microseconds a text and 0.7 seconds to load.
 */
public final class Language {
  private static final int SAMPLE_CHARS = 320;

  /** Where the sample leaves it open, more words are much cheaper than the model. */
  private static final int LONG_SAMPLE_CHARS = 1600;

  /** The model's time grows with its sample, and beyond this its accuracy does not. */
  private static final int MODEL_SAMPLE_CHARS = 200;

  private static final int BLOCK_SAMPLE_CHARS = 160;
  private static final int MIN_BLOCK_CHARS = 40;
  private static final int MIN_SAMPLE_CHARS = 60;

  /** Below this the model's best guess was wrong as often as right. */
  private static final double MIN_GUESS_PROBABILITY = 0.075;

  private static final Set<String> NORWEGIAN = Set.of("nb", "nn", "no");

  private Language() {}

  /** The BCP 47 tag of the language that the blocks are in; null if it cannot be told. */
  public static String of(List<Block> blocks) {
    CharSequence sample = sample(blocks, SAMPLE_CHARS, BLOCK_SAMPLE_CHARS);
    String sure = ScriptLanguages.decide(sample);
    if (sure == null) {
      sure = FunctionWords.decide(sample);
    }
    if (sure == null && sample.length() >= BLOCK_SAMPLE_CHARS) {
      sure = FunctionWords.decide(sample(blocks, LONG_SAMPLE_CHARS, LONG_SAMPLE_CHARS));
    }
    return sure != null ? sure : of(sample);
  }

  /**
   * The language of a page: the one that it states, unless its words are clearly in another, for
   * many a template states {@code en} of whatever it holds.
   *
   * @param stated a BCP 47 tag; null if the page states none
   */
  public static String of(String stated, List<Block> blocks) {
    if (stated == null) {
      return of(blocks);
    }
    CharSequence sample = sample(blocks, 2 * SAMPLE_CHARS, BLOCK_SAMPLE_CHARS);
    String script = ScriptLanguages.decide(sample);
    String sure = script != null ? script : FunctionWords.decide(sample);
    if (sure == null && FunctionWords.speakAgainst(sample, primary(stated))) {
      sure = of(blocks);
    }
    return sure == null || isSame(sure, stated) ? stated : sure;
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static boolean isSame(String sure, String stated) {
    String language = primary(stated);
    return language.equals(sure) || (sure.equals("no") && NORWEGIAN.contains(language));
  }

  /** The same for a sample of a few hundred characters. */
  static String of(CharSequence sample) {
    String script = ScriptLanguages.decide(sample);
    if (script != null) {
      return script;
    }
    String words = FunctionWords.decide(sample);
    if (words != null || sample.length() < MIN_SAMPLE_CHARS) {
      return words;
    }
    opennlp.tools.langdetect.Language guess;
    synchronized (LanguageModel.DETECTOR) {
      guess = LanguageModel.DETECTOR.predictLanguage(start(sample));
    }
    return guess.getConfidence() < MIN_GUESS_PROBABILITY
        ? null
        : LanguageModel.tag(guess.getLang());
  }

  private static CharSequence start(CharSequence sample) {
    return sample.subSequence(0, Math.min(sample.length(), MODEL_SAMPLE_CHARS));
  }

  /** Starts of blocks from the middle on, where neither the head nor the menu is. */
  private static CharSequence sample(List<Block> blocks, int length, int ofOneBlock) {
    StringBuilder sample = new StringBuilder(length + ofOneBlock);
    int middle = blocks.size() / 3;
    for (int i = 0; i < blocks.size() && sample.length() < length; i++) {
      String text = blocks.get((middle + i) % blocks.size()).text();
      if (text.length() >= MIN_BLOCK_CHARS) {
        sample.append(text, 0, Math.min(text.length(), ofOneBlock)).append('\n');
      }
    }
    return sample;
  }

  private static final class LanguageModel {
    static final LanguageDetectorME DETECTOR = load();

    private static final Map<String, String> MACRO =
        Map.of(
            "cmn", "zh", "arb", "ar", "pes", "fa", "lvs", "lv", "ekk", "et", "zlm", "ms", "als",
            "sq", "nob", "no", "nno", "no", "plt", "mg");

    private static final Map<String, String> TAGS = tags();

    private static LanguageDetectorME load() {
      try (InputStream model = Language.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorME(new LanguageDetectorModel(model));
      } catch (IOException e) {
        throw new UncheckedIOException("the language model on the class path is broken", e);
      }
    }

    static String tag(String threeLetters) {
      String macro = MACRO.get(threeLetters);
      return macro != null ? macro : TAGS.getOrDefault(threeLetters, threeLetters);
    }

    private static Map<String, String> tags() {
      Map<String, String> tags = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
      return tags;
    }
  }
}
