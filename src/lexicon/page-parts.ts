/**
 * Words that authors of pages give the parts that are not the article, as class, id or role. Source: class names of
 * news systems (WordPress, Drupal, Arc, Brightspot, Chorus, AMP), schema.org and ARIA.
 */

/** Whatever stands in such a part is not the article, unless it holds most of the page. */
export const BESIDE: ReadonlySet<string> = new Set(
  `comment comments disqus respond responses related recommended recommend recommendations recirc recirculation sidebar
  sidebars aside footer foot nav navigation navbar menu menus submenu breadcrumb breadcrumbs share sharing shares social
  newsletter newsletters subscribe subscription signup promo promos promotion advert advertisement advertising ad ads adv
  adsense dfp sponsor sponsored sponsors banner cookie cookies consent gdpr popup modal overlay paywall bio trending
  popular latest outbrain taboola revcontent pagination pager pagenav tooltip login search toolbar copyright disclaimer
  complementary contentinfo widget widgets tags tag taglist topics keywords carousel ticker masthead rail
  sponsorship rating ratings vote poll author authors byline meta print dateline timestamp
  jump skip toc legal readmore more next previous prev upnext following follow buttons toolbox tools utility
  hashtag hashtags mailing affiliate affiliates store shop buy donate donation membership
  captions caption credit credits figcaption gallery slideshow video player playlist media thumbnail lightbox
  related-articles sticky gtm livefyre spotim viafoura coral teaser teasers
  infobox pullquote feedback notification alert`.split(/\s+/),
);
