package dev.winnow;

import java.util.Random;

/**
 * Pages with the outward form of news sites, some 60 KB each: metadata and JSON-LD in the head,
 * styles and scripts, menus, an article with pictures, asides and advertisements between its
 * paragraphs, related links, comments and a footer. The same number always gives the same page.
 */
final class MadeUpPage {
  private static final String[] SECTIONS = {
    "World", "Politics", "Business", "Sport", "Culture", "Science", "Health", "Travel", "Opinion"
  };
  private static final String[] READERS = {"otter77", "Weir", "north_bank", "Lark", "old miller"};
  private static final int LINKS = 60;
  private static final int COMMENTS = 25;
  private static final int SCRIPTS = 12;
  private static final int STYLES = 250;

  private final Random random;
  private final int number;
  private final String[] text;
  private final StringBuilder out = new StringBuilder(1 << 16);

  private MadeUpPage(int number) {
    this.random = new Random(number);
    this.number = number;
    this.text = MadeUpArticle.text(number).split("\n\n", -1);
  }

  static String html(int number) {
    return new MadeUpPage(number).write();
  }

  private String write() {
    out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    head();
    out.append("</head>\n<body class=\"page page--article\">");
    header();
    out.append("<div id=\"wrap\"><div class=\"row\"><main class=\"col-8\">");
    article();
    comments();
    out.append("</main><aside class=\"col-4\">");
    links("Most read", "most-read");
    links("From our partners", "sponsored");
    out.append("</aside></div></div>");
    footer();
    return out.append("</body></html>\n").toString();
  }

  private void head() {
    String title = text[0];
    out.append("<title>").append(title).append(" | The Fairview Courier</title>");
    meta("property", "og:title", title);
    meta("property", "og:site_name", "The Fairview Courier");
    meta("property", "og:type", "article");
    meta("name", "description", text[4].substring(0, Math.min(140, text[4].length())));
    meta("name", "viewport", "width=device-width, initial-scale=1");
    meta("property", "article:published_time", "2024-03-12T08:30:00+01:00");
    out.append("<link rel=\"canonical\" href=\"https://courier.example/").append(number);
    out.append("\">\n<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",");
    out.append("\"@type\":\"NewsArticle\",\"headline\":\"").append(title).append("\",\"author\":");
    out.append("{\"@type\":\"Person\",\"name\":\"").append(text[1].substring(3));
    out.append("\"},\"datePublished\":\"2024-03-12T08:30:00+01:00\"}</script>\n<style>");
    for (int i = 0; i < STYLES; i++) {
      out.append(".b").append(i).append(" > .c{margin:0 auto;padding:").append(i).append("px}\n");
    }
    out.append("</style>");
    for (int i = 0; i < SCRIPTS; i++) {
      script(i);
    }
  }

  private void meta(String attribute, String name, String content) {
    out.append("<meta ").append(attribute).append("=\"").append(name);
    out.append("\" content=\"").append(content).append("\">\n");
  }

  private void script(int i) {
    out.append("<script>window.q=window.q||[];");
    for (int k = 0; k < 30; k++) {
      out.append("q.push(['slot',").append(i * 30 + k).append(",'<div class=\"ad\"></div>']);");
    }
    out.append("</script>\n");
  }

  private void header() {
    out.append("<header><a href=\"/\"><svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg></a>");
    out.append("<nav><ul>");
    for (String section : SECTIONS) {
      out.append("<li class=\"menu__item\"><a href=\"/").append(section).append("\">");
      out.append(section).append("</a></li>");
    }
    out.append("</ul></nav><form action=\"/search\"><input name=q><button>Search</button></form>");
    out.append("</header>\n");
  }

  private void article() {
    out.append("<article><h1>").append(text[0]).append("</h1><p class=\"byline\">");
    out.append(text[1]).append("</p><time datetime=\"2024-03-12\">").append(text[2]);
    out.append("</time>\n<figure><img src=\"/p.jpg\" alt=\"\"><figcaption>The bridge on Monday. ");
    out.append("<span class=\"credit\">Photo: Ada Penn</span></figcaption></figure>\n");
    out.append("<div class=\"article-body\">\n");
    for (int i = 3; i < text.length; i++) {
      out.append(text[i].length() < 60 ? "<div class=\"promo\"><a href=\"#\">" : "<p>");
      out.append(text[i].replace("the ", "<a href=\"/topic\">the</a> "));
      out.append(text[i].length() < 60 ? "</a></div>\n" : "</p>\n");
      if (i % 4 == 0) {
        out.append("<div class=\"ad\"><span>Advertisement</span><div id=\"slot-").append(i);
        out.append("\"></div></div>\n<h2>What comes next</h2>\n");
      }
    }
    out.append("</div></article>\n");
    links("Related articles", "related");
  }

  private void links(String heading, String css) {
    out.append("<section class=\"").append(css).append("\"><h3>").append(heading);
    out.append("</h3><ul>");
    for (int i = 0; i < LINKS / 3; i++) {
      String title = MadeUpArticle.text(random.nextInt(500)).split("\n", 2)[0];
      out.append("<li class=\"teaser teaser--small\"><a class=\"teaser__link\" href=\"/").append(i);
      out.append("\"><img loading=lazy src=\"/t.jpg\" alt=\"\"><span>").append(title);
      out.append("</span></a><span class=\"teaser__time\">").append(i).append(" hours ago</span>");
      out.append("</li>\n");
    }
    out.append("</ul></section>\n");
  }

  private void comments() {
    out.append("<section id=\"comments\"><h3>").append(COMMENTS).append(" comments</h3>");
    for (int i = 0; i < COMMENTS; i++) {
      out.append("<div class=\"comment\"><b>").append(READERS[random.nextInt(READERS.length)]);
      out.append("</b><p>").append(text[4 + random.nextInt(text.length - 5)]);
      out.append("</p><button>Reply</button></div>\n");
    }
    out.append("</section>");
  }

  private void footer() {
    out.append("<footer><ul>");
    for (int i = 0; i < LINKS; i++) {
      out.append("<li><a href=\"/about/").append(i).append("\">").append(SECTIONS[i % 9]);
      out.append("</a></li>");
    }
    out.append("</ul><p>&copy; 2024 The Fairview Courier. All rights reserved.</p></footer>\n");
  }
}
