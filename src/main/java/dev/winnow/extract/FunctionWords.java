package dev.winnow.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a language by its commonest words: 2 microseconds, against 200 for the statistical model,
 * and no model to load. Gives no answer unless one language is far ahead of the next.
 */
final class FunctionWords {
  private static final String[][] WORDS = {
    {
      "en",
      "the of and to in is that for was with on said as by from it has were are have this a an not"
          + " but be who which at or their would will can we you he she they his her its about more"
    },
    {
      "de",
      "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch nach bei"
          + " aus wird sind war hat werden wie noch nur über vom zum zur dass einen einer sie er"
    },
    {
      "fr",
      "le la les de des et en du un une est que pour dans qui sur par au avec ce pas plus il elle"
          + " sont ses aux été cette mais ont leur d l qu a"
    },
    {
      "es",
      "el la los las de que y en un una del se por con para su es como más al lo sus fue ha este"
    },
    {"pt", "o a os as de que e em um uma do da dos das no na para com não por se mais ao pela"},
    {"it", "il la i le di che e un una del della per con non in è si da nel alla sono dei gli"},
    {"nl", "de het een van en in is dat op te zijn met voor niet aan door ook bij naar werd heeft"},
    {"sv", "och att det i en som på är av för med den till har inte om ett han från sig var"},
    {"da", "og at det i en som på er af for med den til har ikke om et han fra sig var blev"},
    {"no", "og at det i en som på er av for med den til har ikke om et han fra seg var ble"},
    {"fi", "ja on ei että se oli hän ovat myös mutta kun joka mukaan ole kuin sen jo vielä tai"},
    {"pl", "i w na z się do nie że to jest o jak od po przez za dla oraz był który są tym"},
    {"cs", "a v se na je že s z do o to by ve pro jako za podle který po jsou byl ale od"},
    {"sk", "a v sa na je že s z do o to by vo pre ako za podľa ktorý po sú bol ale od"},
    {"hu", "a az és hogy nem is egy volt azt meg már csak mint de ez szerint még lesz vagy"},
    {"ro", "de și în a la cu pe din că care pentru nu o este un au mai fost sau se al prin"},
    {"tr", "ve bir bu için ile da de olarak çok daha olan sonra gibi kadar ise ancak en her"},
    {"id", "yang dan di dengan untuk dari ini itu pada tidak dalam akan ke adalah juga oleh"},
    {"ru", "и в на не что с по как из к за от для это о его но был также при или до"},
    {"uk", "і в на не що з у та до як за від для це про його але був також при або й"},
    {"bg", "и в на не че с по как от за да се е са но при или до ще през като към"},
  };

  private static final int ENOUGH = 6;
  private static final int LEAD = 2;
  private static final int LONGEST = 7;

  private static final Map<String, Integer> LANGUAGES_OF = index();

  private FunctionWords() {}

  /** The language, or null if these words do not decide it. */
  static String decide(CharSequence sample) {
    int[] hits = new int[WORDS.length];
    int words = count(sample, hits);
    return best(hits, words);
  }

  /**
   * Whether the sample is clearly not in this language, though it may be open which of some near
   * ones it is in; false for languages whose words are not known.
   */
  static boolean speakAgainst(CharSequence sample, String language) {
    int[] hits = new int[WORDS.length];
    int words = count(sample, hits);
    int most = Arrays.stream(hits).max().orElse(0);
    for (int i = 0; i < WORDS.length; i++) {
      if (WORDS[i][0].equals(language)) {
        return most >= ENOUGH && most * 7 >= words && most >= 3 * (hits[i] + 1);
      }
    }
    return false;
  }

  private static int count(CharSequence sample, int[] hits) {
    String text = sample.toString().toLowerCase(Locale.ROOT);
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        if (end - at <= LONGEST) {
          count(text.substring(at, end), hits);
        }
      }
      at = end + 1;
    }
    return words;
  }

  private static void count(String word, int[] hits) {
    int languages = LANGUAGES_OF.getOrDefault(word, 0);
    while (languages != 0) {
      hits[Integer.numberOfTrailingZeros(languages)]++;
      languages &= languages - 1;
    }
  }

  private static String best(int[] hits, int words) {
    int best = 0;
    int next = 0;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        next = hits[best];
        best = i;
      } else {
        next = Math.max(next, hits[i]);
      }
    }
    boolean clear = hits[best] >= ENOUGH && hits[best] * 7 >= words && hits[best] >= LEAD * next;
    return clear ? WORDS[best][0] : null;
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < WORDS.length; i++) {
      for (String word : WORDS[i][1].split(" ", -1)) {
        index.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return Map.copyOf(index);
  }
}
