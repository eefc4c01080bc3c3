package dev.winnow.pipeline;

import org.junit.jupiter.api.Test;

/** Articles in other languages lose no line, alone, in long blocks and amid a page. */
class OtherLanguagesSurviveTest {

  @Test
  void aGermanPoem() {
    String article =
        """
        Am Fluss: ein Gedicht
        Seit zweihundert Jahren singen die Fährleute dieses Lied, und niemand weiß, wer es geschrieben hat.
        Am Ufer, wo die Kähne stehn
        Hab ich im Abendlicht gesehn
        Wie still das Wasser geht
        Und keiner, der es fragt
        Und keiner, der es sagt
        Wohin der Wind es weht
        O trag mich hinüber
        O trag mich nach Haus
        Der Abend wird trüber
        Die Lichter gehn aus
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.GERMAN.leaves(article);
  }

  @Test
  void aFrenchRecipe() {
    String article =
        """
        La soupe aux lentilles de ma grand-mère
        Cette soupe se garde trois jours, et elle est meilleure le deuxième que le premier, disait ma grand-mère.
        Pour 4 personnes
        Préparation : 15 min
        Cuisson : 40 min
        500 g de lentilles corail
        2 oignons
        1 cuillère à soupe de cumin
        Le jus d'un citron
        Sel, poivre
        Faites revenir les oignons jusqu'à ce qu'ils soient bien dorés, ce qui prend plus de temps qu'on ne croit.
        Ajoutez les lentilles, le cumin et deux litres d'eau, puis laissez mijoter quarante minutes.
        Servez avec le citron.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.FRENCH.leaves(article);
  }

  @Test
  void aSpanishInterview() {
    String article =
        """
        «No contesté a nadie»
        La pintora abre la puerta ella misma. Ha puesto té en la mesa, y ninguna galleta.
        ¿Dónde estaba cuando se enteró?
        En la bañera.
        ¿Y qué hizo?
        Quedarme allí.
        ¿Cuánto tiempo?
        Hasta que se enfrió
        ¿No llamó nadie?
        Todos
        ¿No contestó?
        ¿Para qué?
        Era una buena noticia.
        Eso dicen
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.SPANISH.leaves(article);
  }

  @Test
  void russianSubheads() {
    String article =
        """
        Как долина спорила о мосте
        Уже больше ста лет долина спорит о своём мосте, и конца этому спору пока не видно никому.
        Две тысячи подписей
        Противники второго моста собрали две тысячи подписей и намерены обратиться в суд уже этой весной.
        «Мы не против моста, мы против спешки», — сказала учительница из Северного посёлка.
        Кто заплатит
        Строительство обойдётся в четыре миллиона, и половину этих денег город надеется занять у банка.
        Что дальше
        Совет вернётся к вопросу в четверг. Решение, по словам мэра, будет принято до лета.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.RUSSIAN.leaves(article);
  }

  @Test
  void chineseSubheads() {
    String article =
        """
        山谷为一座桥争论了一百年
        一百多年来,山谷的居民一直在争论他们的桥,至今没有人看得到这场争论的尽头。
        两千个签名
        反对修建第二座桥的人收集了两千个签名,并打算在今年春天向法院提起诉讼。
        谁来付钱
        工程需要四百万元,其中一半市政府希望向银行借款,另一半由居民分担。
        「我们不反对桥,我们反对匆忙。」一位住在北村的老师说。
        下一步
        议会将在星期四再次讨论这个问题,市长说夏天以前会作出决定。
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.CHINESE.leaves(article);
  }

  @Test
  void arabicSubheads() {
    String article =
        """
        الوادي يتجادل حول جسره منذ مئة عام
        منذ أكثر من مئة عام يتجادل أهل الوادي حول جسرهم القديم، ولا أحد يرى نهاية لهذا الجدل.
        ألفا توقيع
        جمع معارضو الجسر الثاني ألفي توقيع، وهم ينوون التوجه إلى المحكمة في هذا الربيع.
        من سيدفع؟
        تبلغ كلفة البناء أربعة ملايين، وتأمل المدينة أن تقترض نصف هذا المبلغ من المصرف.
        ما التالي
        يعود المجلس إلى المسألة يوم الخميس، وقال رئيس البلدية إن القرار سيصدر قبل الصيف.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.ARABIC.leaves(article);
  }

  @Test
  void turkishSubheads() {
    String article =
        """
        Vadi köprüsünü yüz yıldır tartışıyor
        Vadi halkı yüz yılı aşkın süredir eski köprüsünü tartışıyor ve bu tartışmanın sonu görünmüyor.
        İki bin imza
        İkinci köprüye karşı çıkanlar iki bin imza topladı ve bu bahar mahkemeye gitmeyi planlıyor.
        Parayı kim ödeyecek?
        İnşaat dört milyona mal olacak ve belediye bu paranın yarısını bankadan borç almayı umuyor.
        Bundan sonra ne olacak
        Meclis konuyu perşembe günü yeniden ele alacak, karar yazdan önce verilecek.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.TURKISH.leaves(article);
  }

  @Test
  void japaneseSubheads() {
    String article =
        """
        橋をめぐる百年の議論
        谷の住民は百年以上にわたって古い橋について議論してきたが、その終わりはまだ見えていない。
        二千人の署名
        第二の橋に反対する人々は二千人分の署名を集め、この春にも裁判所に訴える考えだ。
        費用は誰が払うのか
        工事には四百万円かかり、市はその半分を銀行から借りたいとしている。
        「橋に反対なのではない。急ぐことに反対なのだ」と北村の教師は話した。
        今後の予定
        議会は木曜日に再びこの問題を取り上げ、夏までに結論を出すという。
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    OtherPages.JAPANESE.leaves(article);
  }
}
