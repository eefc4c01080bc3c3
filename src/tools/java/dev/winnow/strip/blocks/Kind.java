package dev.winnow.strip.blocks;

import java.util.List;
import java.util.Locale;

/** Sorts of articles that are written in lines rather than in paragraphs. */
enum Kind {
  INTERVIEW {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.few(2, 9) + "?");
      to.add(own.maybe() ? own.said(1, 6) : own.sentence());
    }
  },
  TRANSCRIPT {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.name().toUpperCase(Locale.ROOT) + ": " + own.few(2, 10) + own.any("?", "?", "."));
      to.add(own.any("A: ", "– ", own.few(1, 1) + ": ") + own.said(1, 12));
    }
  },
  DIALOGUE {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      String said = own.few(1, 7) + own.any(".", "?", "!");
      to.add(own.any("“" + said + "”", "«" + said + "»", "\"" + said + "\"", "— " + said));
      if (own.maybe()) {
        to.add(own.said(3, 9));
      }
    }
  },
  CHRONOLOGY {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      int year = 1890 + 9 * i + own.number(0, 8);
      String day = own.number(1, 28) + ". " + own.few(1, 1) + " " + year;
      to.add(own.any(year + "", year + "", day, own.few(1, 1) + " " + year));
      to.add(own.said(4, 14));
    }
  },
  LIVE {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      int hour = 7 + i % 16;
      int minute = own.number(10, 59);
      to.add(own.any(hour + ":" + minute, hour + "." + minute, hour + "h" + minute));
      if (own.maybe()) {
        to.add(own.few(2, 5));
      }
      to.add(own.sentence());
    }
  },
  NUMBERED {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(i + 1 + own.any(". ", ". ", ") ") + own.few(1, 6));
      to.add(own.maybe() ? own.sentence() : own.said(3, 9));
    }
  },
  POINTS {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.any("• ", "- ", "* ") + own.few(3, 12));
      if (i % 6 == 5) {
        to.add(own.sentence());
      }
    }
  },
  RECIPE {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      String unit = own.any("g ", " ml ", " ", " ", " cups ", " EL ", " tsp ", "/2 ");
      to.add(own.number(1, 40) * own.any("1", "10").length() + unit + own.few(1, 3));
      to.add(own.any(own.few(1, 4), own.number(2, 9) + " " + own.few(1, 4)));
      if (i % 5 == 4) {
        to.add(own.few(1, 3));
        to.add(own.sentence());
        to.add(own.said(3, 9));
      }
    }
  },
  QUIZ {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.any("", i + 1 + ". ") + own.few(4, 10) + "?");
      boolean letters = own.maybe();
      for (char letter = 'a'; letter < 'd'; letter++) {
        to.add((letters ? letter + ") " : "") + own.few(1, 3));
      }
    }
  },
  RESULTS {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      String score = own.number(0, 9) + own.any("-", ":", " ") + own.number(0, 9);
      to.add(own.any(own.name() + " " + score + " " + own.name(), own.name() + " " + score));
      to.add(i + 1 + own.any(". ", " ") + own.name() + ", " + own.few(1, 1) + ", " + 57 * (i + 3));
    }
  },
  SIGNS {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      String days = own.number(10, 28) + own.any("/3", ".3.", " " + own.few(1, 1));
      to.add(own.few(1, 1) + own.any("", "", " (" + days + " – " + days + ")", ":"));
      to.add(own.said(4, 12) + " " + own.said(3, 9));
    }
  },
  VERSE {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.few(3, 7) + own.any("", ","));
      to.add(own.few(2, 6) + own.any("", "", "."));
    }
  },
  LISTINGS {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.few(1, 5));
      String when = own.few(1, 1) + ", " + own.number(6, 11) + own.any(" pm, ", ".30, ", ":15, ");
      to.add(own.maybe() ? when + own.few(1, 3) + ", " + own.any("€ 8", "$12", "free") : when);
    }
  },
  CASES {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      String who = own.name() + ", " + own.number(19, 88) + ", " + own.few(1, 4) + ". ";
      to.add(who + own.few(1, 5) + ". " + own.said(1, 5));
    }
  },
  CODE {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      String call = own.few(1, 1) + "." + own.few(1, 1) + "(" + own.few(1, 1) + ")";
      String field = "\"" + own.few(1, 1) + "\": \"" + own.few(1, 2) + "\",";
      to.add(own.any(call + ";", field, "$ " + own.few(1, 1) + " -x " + own.few(1, 1), "}"));
      if (i % 4 == 3) {
        to.add(own.few(1, 4));
        to.add(own.sentence());
      }
    }
  },
  FACTS {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      String size = own.number(2, 900) + own.any("", " cm", "%", " kg", " × 12", ".5");
      to.add(own.few(1, 3) + own.any(": ", " ", "\t", " – ") + own.any("$", "", "") + size);
      if (own.number(0, 3) == 0) {
        to.add(own.few(1, 2) + ": " + own.few(1, 4));
      }
    }
  },
  RELEASE {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.sentence() + " " + own.few(5, 12) + ".");
      to.add(own.few(6, 14) + ".");
      if (i > 2 && own.maybe()) {
        to.add(own.name() + own.any(": ", ", ") + own.any(own.few(1, 4), "0170 " + 73 * (i + 91)));
        to.add(own.few(6, 14) + ".");
      }
    }
  },
  SUBHEADS {
    @Override
    void part(OwnWords own, int i, List<String> to) {
      to.add(own.few(1, 5) + own.any("", "", "?"));
      to.add(own.sentence() + " " + own.said(4, 9));
      to.add(own.sentence());
    }
  };

  /** Adds the lines of one part: a question and its answer, a date and what was, a verse. */
  abstract void part(OwnWords own, int i, List<String> to);
}
