package dev.winnow.extract.metadata;

import dev.winnow.model.WordList;
import java.util.Locale;
import java.util.Set;

/** The words that stand in bylines and are no names. */
final class NameWords {
  /** What a byline starts with. */
  static final Set<String> LEADS =
      WordList.of(
          "by von vom par por de door av af text texte testo texto autor autorin autoren autores autora"
              + " auteur auteurs autore author authors di escrito written posted published words"
              + " story reported reporting article автор авторы geschrieben verfasst publié rédigé"
              + " geschreven skrevet skriven skrivet yazan oleh napisał from insights ein eine erstellt"
              + " gespeichert veröffentlicht submitted publicado"
              + " beitrag blogbeitrag blog-beitrag kommentar interview redaktion ของ بقلم כתב מאת");

  /** What the names of others than authors start with. */
  static final Set<String> OTHERS =
      WordList.of(
          "photo photos photograph photographs photography foto fotos bild bilder image images"
              + " reviewed medically edited editing powered checked fact updated illustration"
              + " illustrations illustrated video translated translation übersetzung übersetzt"
              + " traducción traduction source quelle fuente credit credits sponsored presented"
              + " produced gesponserte gesponsert filed tags tagged category share comments comment");

  /** What stands between two names, or between a name and a date. */
  static final Set<String> JOINTS =
      WordList.of("and und et y e en i og och ja ve és и та with mit on am at um il på");

  /** What names are made of besides words with a capital. */
  static final Set<String> PARTICLES =
      WordList.of(
          "de del della di da das dos do du des van von vom der den ter ten zu zum la le el al bin ibn"
              + " ben abu y e af av st");

  /** What is in the names of roles, of groups, of programs and in menus, and in no name. */
  static final Set<String> NO_NAMES =
      WordList.of(
          "staff admin administrator wordpressadmin wpadmin editor editors editorial team redaktion"
              + " redaktionsteam redacción redaccion rédaction redazione redactie redakcja redakce"
              + " newsroom desk news press agency agencies agentur wire service services bureau"
              + " correspondent reporter reporters contributor contributors contributing writer"
              + " writers journalist journalists author authors autor autoren guest user users"
              + " webmaster support marketing department office presse pressestelle media group inc"
              + " ltd llc gmbh ag company magazine magazin times post daily herald tribune journal"
              + " online university institute college center centre association foundation network"
              + " blog website anonymous unknown undefined null none root cmsuser superuser default"
              + " board committee council ministry verlag zeitung television radio tv channel today"
              + " senior chief director manager ceo cto founder president professor consultant"
              + " attorney certified registered specialist strategist expert analyst executive"
              + " redakteur redakteurin chefredakteur verantwortlich artikel datum read more views"
              + " minutes home about contact subscribe login the our this you your us we archiv alle"
              + " every all show articles follow twitter facebook instagram linkedin email"
              + " officer candidate engineer developer producer photographer teacher assistant"
              + " vice head lead partner public relations communications content bio edt est pdt pst gmt utc");

  /** News agencies, which stand where an author would; in small letters. */
  private static final Set<String> AGENCIES =
      Set.of(
          "afp",
          "agence france-presse",
          "anadolu ajansı",
          "anp",
          "ansa",
          "ani",
          "ap",
          "apa",
          "associated press",
          "belga",
          "bloomberg",
          "canadian press",
          "čtk",
          "deutsche presse-agentur",
          "dpa",
          "efe",
          "europa press",
          "interfax",
          "itar-tass",
          "kyodo",
          "lusa",
          "mti",
          "ntb",
          "pa media",
          "pap",
          "press association",
          "press trust of india",
          "pti",
          "reuters",
          "ritzau",
          "sda",
          "sid",
          "stt",
          "tass",
          "the associated press",
          "the canadian press",
          "tt",
          "united press international",
          "upi",
          "xinhua",
          "yonhap",
          "新华社",
          "共同",
          "時事",
          "риа новости",
          "тасс",
          "укринформ");

  private NameWords() {}

  /** Whether the name is that of a news agency. */
  static boolean isAgency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }
}
