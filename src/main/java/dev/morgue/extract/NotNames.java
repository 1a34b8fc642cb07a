package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.HashSet;
import java.util.Set;

/** Words that stand where names do in bylines and are none. */
final class NotNames {

  private static final Set<String> WHOLE =
      folded(
          "admin,administrator,author,authors,autor,editor,redaktion,by,unknown,"
              + "none,null,undefined,contributor,guest,anonymous,user,root,webmaster,follow,share,like,n"
              + " a,test,site,blog,news,home,about,contact,written,"
              + "posts,article,articles,updated,published,comments,von,par,por,di,de,posted,posted"
              + " on,posted by,opinion,print,und,and,the,text,uhr,min read,"
              + "read,minutes,video,story,new,advertisement,menu,kontakt,contacto,mehr,"
              + "more,youtube,instagram,linkedin,xing,rss,website,webseite,impressum,"
              + "twitter,facebook,publicado,publié,publiée,atualizado,pubblicato,aggiornato,publicerad,"
              + "uppdaterad,publisert,oppdatert,publiceret,opdateret,julkaistu,päivitetty,"
              + "gepubliceerd,opublikowano,aktualizacja,güncelleme,yayınlanma,δημοσίευση,"
              + "更新,公開,配信,发布,发布时间,입력,수정,등록,승인,기사입력");

  private static final Set<String> BEFORE_DATE =
      folded(
          "on,at,am,um,le,el,den,the,of,vom,il,del,a,published,updated,posted,date,datum,fecha,stand,"
              + "veröffentlicht,erschienen,erstellt,aktualisiert,publié,publiée,publicado,pubblicato,"
              + "publicerad,publisert,geplaatst,gepubliceerd,vor,před,hace,há,mon,tue,tues,"
              + "wed,thu,thurs,fri,sat,sun,mo,di,mi,do,fr,sa,so");

  private NotNames() {}

  private static Set<String> folded(String words) {
    Set<String> folded = new HashSet<>();
    for (String word : words.split(",", -1)) {
      folded.add(Folding.fold(word));
    }
    return folded;
  }

  /** True for what is no name although it stands alone; folded. */
  static boolean has(String folded) {
    return WHOLE.contains(folded);
  }

  /** True for a word that leads to a date, as days of the week do; folded. */
  static boolean leadsToDate(String folded) {
    return BEFORE_DATE.contains(folded) || (folded.length() > 1 && MonthNames.isDay(folded));
  }
}
