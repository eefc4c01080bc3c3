/**
 * This part of extraction reads a page's statements about itself, for {@link dev.winnow.extract}.
 * It does not look at the article's body.
 *
 * <p>The order of trust; the first statement that holds a value is taken:
 *
 * <ul>
 *   <li><b>Title</b>: JSON-LD {@code headline} of a news article where the page shows another one;
 *       the {@code h1} on which the other statements agree; a heading of a lower level that equals
 *       one of them; then, without the publication's name, JSON-LD {@code headline}, OpenGraph,
 *       Twitter, Parse.ly, Sailthru, Dublin Core, {@code title}, JSON-LD {@code name}; at last any
 *       {@code h1}.
 *   <li><b>Byline</b>: the people in JSON-LD {@code author} or {@code creator}; {@code meta}
 *       elements ({@code author}, {@code article:author}, Parse.ly, Sailthru, Dublin Core,
 *       Twitter's label "Written by"), completed by a byline below the headline that names these
 *       and more; near the headline, authors in microdata, RDFa and {@code rel=author}, classes
 *       that speak of authors, lines that start with "By"; the same further off if they all name
 *       the same; a news agency; at last a person whose site bears their name.
 *   <li><b>Date</b>: JSON-LD {@code datePublished}; {@code meta} elements that speak of
 *       publication; {@code datePublished} in microdata and RDFa; {@code meta} elements that say no
 *       more than "date"; JSON-LD {@code dateCreated} and {@code uploadDate}; near the headline,
 *       {@code time}, classes that speak of dates, bylines, short lines; the address; {@code time}
 *       and classes further off. Dates of changes are never taken. Where two statements tell the
 *       same moment, that in the publication's zone is taken rather than that in UTC, and so is the
 *       day before or after that the page shows near the headline.
 *   <li><b>Publication</b>: {@code og:site_name}; JSON-LD {@code publisher} and {@code WebSite};
 *       {@code application-name} and the publisher in {@code meta} elements; what stands behind the
 *       headline in the {@code title} and in an {@code h1} of its own.
 *   <li><b>Address</b>: {@code link rel=canonical}; {@code og:url}; JSON-LD {@code
 *       mainEntityOfPage} and {@code url}; Twitter; Parse.ly.
 *   <li><b>Language</b>: {@code html lang}; {@code og:locale}; {@code content-language}; JSON-LD
 *       {@code inLanguage}; Dublin Core; {@code meta name=language}.
 * </ul>
 */
package dev.winnow.extract.metadata;
