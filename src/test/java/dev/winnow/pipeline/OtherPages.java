package dev.winnow.pipeline;

/** What stands on pages in other languages above and below the article. */
final class OtherPages {

  static final Page GERMAN =
      new Page(
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
          """);

  static final Page FRENCH =
      new Page(
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
          """);

  static final Page SPANISH =
      new Page(
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
          """);

  static final Page RUSSIAN =
      new Page(
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
          """);

  static final Page CHINESE =
      new Page(
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
          """);

  static final Page ARABIC =
      new Page(
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
          """);

  static final Page TURKISH =
      new Page(
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
          """);

  static final Page JAPANESE =
      new Page(
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

  private OtherPages() {}
}
