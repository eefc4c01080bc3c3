package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Block;
import java.util.List;

/** Pages as plain text: what stands above an article and below it. */
enum Page {
  TIMES(
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
      """),
  POST(
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
      """),
  GERMAN(
      """
      Zum Inhalt springen
      Talzeitung
      Startseite
      Nachrichten
      Politik
      Wirtschaft
      Sport
      Kultur
      Wissen
      Reise
      Ratgeber
      Anmelden
      Abo
      Suche
      Menü
      """,
      """
      Artikel teilen
      Mehr zum Thema
      Bürgermeister will Rathaus nicht verkaufen
      Zehn Gärten für den Mai
      Hauspreise fallen zum dritten Mal
      Meistgelesen
      Warum Katzen den Montag hassen
      Neue Straßenbahn fährt ab nächster Woche
      Newsletter abonnieren
      Impressum
      Datenschutz
      AGB
      Kontakt
      Mediadaten
      © Talzeitung 2021. Alle Rechte vorbehalten.
      """),
  FRENCH(
      """
      Aller au contenu
      La Gazette du Val
      Accueil
      Actualités
      Politique
      Économie
      Sport
      Culture
      Cuisine
      Voyage
      Se connecter
      S'abonner
      Rechercher
      """,
      """
      Partager sur Facebook
      À lire aussi
      Le maire ne vendra pas la mairie
      Dix jardins à visiter en mai
      Le prix des maisons baisse encore
      Les plus lus
      Pourquoi les chats détestent le lundi
      Un nouveau tramway la semaine prochaine
      Mentions légales
      Politique de confidentialité
      Contact
      Publicité
      © La Gazette du Val 2021. Tous droits réservés.
      """),
  SPANISH(
      """
      Ir al contenido
      El Diario del Valle
      Inicio
      Noticias
      Política
      Economía
      Deportes
      Cultura
      Opinión
      Iniciar sesión
      Suscríbete
      Buscar
      """,
      """
      Compartir en Facebook
      Te puede interesar
      El alcalde no venderá el ayuntamiento
      Diez jardines para visitar en mayo
      Bajan los precios de las casas
      Lo más leído
      Por qué los gatos odian los lunes
      El nuevo tranvía llega la próxima semana
      Aviso legal
      Política de privacidad
      Contacto
      Publicidad
      © El Diario del Valle 2021. Todos los derechos reservados.
      """),
  RUSSIAN(
      """
      Вестник долины
      Главная
      Новости
      Политика
      Экономика
      Спорт
      Культура
      Общество
      Видео
      Войти
      Поиск
      """,
      """
      Поделиться
      Читайте также
      Мэр не будет продавать ратушу
      Десять садов, которые стоит увидеть в мае
      Цены на дома снова упали
      Почему кошки не любят понедельник
      Комментарии
      О проекте
      Контакты
      Реклама
      Политика конфиденциальности
      © 2021 Вестник долины. Все права защищены.
      """),
  CHINESE(
      """
      山谷日报
      首页
      新闻
      政治
      经济
      体育
      文化
      视频
      登录
      搜索
      """,
      """
      分享到
      相关阅读
      市长否认出售市政厅
      五月值得一看的十座花园
      房价连续三个月下跌
      猫为什么讨厌星期一
      关于我们
      联系我们
      广告服务
      隐私政策
      © 2021 山谷日报 版权所有
      """),
  ARABIC(
      """
      جريدة الوادي
      الرئيسية
      أخبار
      سياسة
      اقتصاد
      رياضة
      ثقافة
      فيديو
      تسجيل الدخول
      بحث
      """,
      """
      شارك
      اقرأ أيضا
      رئيس البلدية ينفي بيع المبنى
      عشر حدائق تستحق الزيارة في مايو
      أسعار المنازل تنخفض مجددا
      من نحن
      اتصل بنا
      سياسة الخصوصية
      © 2021 جريدة الوادي. جميع الحقوق محفوظة
      """),
  TURKISH(
      """
      Vadi Gazetesi
      Ana Sayfa
      Gündem
      Siyaset
      Ekonomi
      Spor
      Kültür
      Video
      Giriş Yap
      Ara
      """,
      """
      Paylaş
      İlgili Haberler
      Başkan belediye binasını satmayacak
      Mayıs ayında gezilecek on bahçe
      Ev fiyatları yine düştü
      Kediler pazartesiyi neden sevmez
      Künye
      İletişim
      Gizlilik Politikası
      © 2021 Vadi Gazetesi. Tüm hakları saklıdır.
      """),
  JAPANESE(
      """
      谷新聞
      ホーム
      ニュース
      政治
      経済
      スポーツ
      文化
      動画
      ログイン
      検索
      """,
      """
      シェアする
      関連記事
      市長、市庁舎の売却を否定
      五月に訪れたい十の庭
      住宅価格が三か月連続で下落
      猫はなぜ月曜日が嫌いなのか
      会社概要
      お問い合わせ
      プライバシーポリシー
      © 2021 谷新聞 無断転載を禁じます
      """);

  /** The share of such a page's lines that must go, at least: links have the words of headlines. */
  private static final double MOST = 0.75;

  private final String above;
  private final String below;

  Page(String above, String below) {
    this.above = above;
    this.below = below;
  }

  /** Fails unless each line of the article stays, and most of what is around it goes. */
  void leaves(String article) {
    List<String> lines = article.lines().toList();
    List<String> kept =
        ShippedRules.keptWithModel(above + article + below).stream().map(Block::text).toList();

    assertThat(kept).as("amid %s", this).containsSubsequence(lines);
    long around = (above + below).lines().count();
    assertThat(kept.size() - lines.size())
        .as("lines of %s that stay: %s", this, kept)
        .isLessThanOrEqualTo((int) ((1 - MOST) * around));
  }
}
