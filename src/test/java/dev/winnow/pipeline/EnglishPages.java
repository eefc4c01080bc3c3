package dev.winnow.pipeline;

/** What stands on pages in English above and below the article. */
final class EnglishPages {

  static final Page TIMES =
      new Page(
          """
          Skip to main content
          Valley Times
          Menu
          Home
          News
          Local
          Politics
          Sport
          Business
          Culture
          Opinion
          Weather
          Lifestyle
          Podcasts
          Jobs
          Newsletters
          Sign in
          Subscribe
          Search
          """,
          """
          Share this article
          Facebook
          Twitter
          Most read
          Mayor denies plans to sell the town hall
          Ten gardens to visit in May
          Northam striker signs for rivals
          Why your cat hates Mondays
          House prices fall for the third month
          More from Valley Times
          Baker wins prize for smallest loaf
          School roof to be repaired by autumn
          New tram line opens next week
          About us
          Contact us
          Advertise with us
          Privacy policy
          Terms and conditions
          Cookie settings
          Accessibility
          Jobs
          © 2021 Valley Times Ltd. All rights reserved.
          """);

  static final Page POST =
      new Page(
          """
          Harbour Post
          Tuesday 4 May 2021
          Log in
          E-paper
          World
          Region
          Economy
          Science
          Health
          Travel
          Food
          Style
          Video
          Crosswords
          Archive
          Breaking: Train drivers to strike on Friday
          Man rescued from chimney in Hillfoot
          """,
          """
          Topics
          Riverton
          Valley
          Related articles
          The long winter of the potato growers
          Museum finds lost map in its cellar
          Why nobody wants to be headmaster
          Sign up for our newsletter
          Enter your email address
          By signing up you agree to our terms.
          Comments (14)
          Leave a comment
          You may also like
          Best garden chairs for under 50 dollars
          This trick saves you hours of ironing
          Harbour Post Media
          Imprint
          Data protection
          Help
          Apps
          RSS
          Follow us on Twitter
          """);

  private EnglishPages() {}
}
