package dev.winnow;

import java.util.Random;

/**
 * Texts with the outward form of scraped news, some 3 KB each: a title, a byline and a date,
 * paragraphs of plain sentences, and the lines that sites put around them. The same number always
 * gives the same text.
 */
final class MadeUpArticle {
  private static final String[] NAMES = {
    "Jane Roe", "John Poe", "Mary Major", "Richard Miles", "Ada Penn", "Otto Kuhn"
  };
  private static final String[] PLACES = {
    "Fairview", "Riverton", "Lakeside", "Oakdale", "Milford", "Ashland", "Kingsbridge"
  };
  private static final String[] SUBJECTS = {
    "the council", "a spokeswoman for the company", "the minister of finance", "the coach",
    "a group of researchers", "the board of the hospital", "the harbour authority", "the union"
  };
  private static final String[] VERBS = {
    "said", "announced", "denied", "reported", "expected", "confirmed", "explained", "insisted"
  };
  private static final String[] OBJECTS = {
    "that the new bridge would open before the end of the year",
    "that prices had risen by 3.5 percent in the second quarter",
    "no decision had been made about the future of the plant",
    "that more than 1,200 people were affected by the storm",
    "the talks with the owners of the mine would go on next week",
    "that the team had played its best match of the season"
  };
  private static final String[] TAILS = {
    " after a meeting in PLACE on Tuesday.", ", according to a report that was published in PLACE.",
    ", while critics in PLACE called for an inquiry.",
        " and asked the people of PLACE for patience."
  };
  private static final String[] AROUND = {
    "Share this article",
    "Read more: What we know about the storm",
    "Sign up for our newsletter",
    "Advertisement",
    "Follow us on social media",
    "Click here to subscribe",
    "Related articles"
  };
  private static final int PARAGRAPHS = 12;

  private final Random random;
  private final StringBuilder out = new StringBuilder(4096);

  private MadeUpArticle(int number) {
    this.random = new Random(number);
  }

  static String text(int number) {
    return new MadeUpArticle(number).write();
  }

  private String write() {
    out.append(one(PLACES)).append(" waits for an answer as ").append(one(SUBJECTS));
    out.append(" keeps silent\n\nBy ").append(one(NAMES)).append("\n\n");
    out.append("March ").append(1 + random.nextInt(28)).append(", 2024\n\n");
    out.append(one(AROUND)).append("\n\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      paragraph(2 + random.nextInt(3));
      if (random.nextInt(5) == 0) {
        out.append(one(AROUND)).append("\n\n");
      }
    }
    out.append(one(AROUND)).append('\n').append(one(AROUND)).append('\n');
    return out.toString();
  }

  private void paragraph(int sentences) {
    for (int i = 0; i < sentences; i++) {
      String subject = one(SUBJECTS);
      out.append(Character.toUpperCase(subject.charAt(0))).append(subject, 1, subject.length());
      out.append(' ').append(one(VERBS)).append(' ').append(one(OBJECTS));
      out.append(one(TAILS).replace("PLACE", one(PLACES)));
      out.append(i + 1 < sentences ? " " : "\n\n");
    }
  }

  private String one(String[] choice) {
    return choice[random.nextInt(choice.length)];
  }
}
