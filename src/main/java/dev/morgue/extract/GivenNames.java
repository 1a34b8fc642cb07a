package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * Given names that are common where the papers that we know appear, and that are hardly ever the
 * first word of a place, a section or a heading. For lines that nothing but such a name tells from
 * those.
 */
final class GivenNames {

  private static final Set<String> NAMES = new HashSet<>();

  static {
    for (String names :
        new String[] {
          "adam alan albert alex alexander alexandra alice alison allison amanda amy andrea andrew"
              + " andy angela anita ann anna anne anthony arthur audrey barbara barry beatrice ben"
              + " benjamin bernard beth betty beverly bill bob bonnie brad bradley brandon brenda"
              + " brian bruce bryan caitlin cameron carl carla carol caroline carolyn catherine"
              + " cathy charles charlie charlotte cheryl chris christina christine christopher"
              + " cindy claire clara clarence clive colin connie craig cynthia dale dan daniel"
              + " danielle danny daphne darren david deborah debra dennis derek desmond diana diane"
              + " don donald donna dorothy doug douglas duncan earl ed eddie edith edmund edna"
              + " edward edwin eileen elaine eleanor elizabeth ellen emily emma eric erica erin"
              + " ernest esther ethan eugene eva evelyn fiona frances francis frank fred frederick"
              + " gail gary geoffrey george gerald geraldine gilbert gillian gina glenn gloria"
              + " gordon graham greg gregory gwen hannah harold harriet harry harvey hazel heather"
              + " hector helen henry herbert holly howard hugh ian irene isaac jack jacob"
              + " jacqueline james jamie jane janet janice jared jason jay jean jeff jeffrey"
              + " jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna"
              + " joanne joe joel john johnny jon jonathan joseph joshua joy joyce juan judith judy"
              + " julia julian julie karen karl kate katherine kathleen kathryn kathy katie keith"
              + " kelly ken kenneth kevin kim kristen kyle larry laura lauren laurie lawrence leah"
              + " lee leo leon leonard leslie lewis liam lillian linda lisa liz lloyd lois loretta"
              + " louis louise lucas lucille lucy luke lynn madeleine malcolm marc marcia marcus"
              + " margaret maria marian marie marilyn marion marjorie mark martha martin marvin"
              + " mary matt matthew maureen maurice max megan melanie melissa meredith michael"
              + " michele michelle mike mildred miriam mitchell molly monica morris nancy naomi"
              + " natalie nathan neal neil nicholas nick nicole nigel noah noel nora norman oliver"
              + " olivia oscar pam pamela pat patricia patrick paul paula pauline peggy penny peter"
              + " phil philip phillip phyllis priscilla rachel ralph ray raymond rebecca reginald"
              + " rhonda richard rick rita robert roberta robin roger roland ron ronald rosemary"
              + " ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean"
              + " seth shannon sharon sheila shirley simon sophia sophie stacy stanley stella"
              + " stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara"
              + " teresa terry theodore theresa thomas tim timothy tina todd tom tommy tony tracy"
              + " trevor tyler ursula valerie vanessa vera vernon veronica vicki victor victoria"
              + " vincent vivian walter wanda warren wayne wendy wesley wilfred will william willie"
              + " zachary zoe",
          "hans jürgen peter klaus wolfgang dieter günter günther werner horst helmut manfred uwe"
              + " bernd gerhard heinz rainer joachim jörg jens frank ralf stefan andreas matthias"
              + " markus sabine ulrike ursula renate monika petra gisela brigitte heike birgit"
              + " susanne claudia katrin anja silke grete heinrich friedrich ulrich jochen jan lars"
              + " sven torsten thorsten dirk kai lukas felix moritz annette christoph ingrid"
              + " johannes",
          "jean pierre michel philippe alain bernard françois jacques gérard christian dominique"
              + " nathalie isabelle sylvie valérie hélène sophie camille chloé élodie laurent"
              + " nicolas olivier julien guillaume mathieu antoine thierry pascal didier yves marc"
              + " luc benoît frédéric stéphane sébastien jérôme agnès cécile aurélie véronique"
              + " brigitte geneviève rené andré étienne émilie anaïs",
          "josé juan luis carlos miguel javier manuel antonio francisco jorge pedro pablo fernando"
              + " alejandro rafael enrique ricardo andrés álvaro sergio alberto ignacio jaime"
              + " joaquín ramón ángel diego gonzalo isabel carmen pilar dolores lucía marta"
              + " cristina elena beatriz rocío inés mercedes soledad gabriela verónica joão paulo"
              + " antónio rui tiago luiz márcio fábio marcelo eduardo rodrigo gustavo fernanda"
              + " juliana adriana luciana mariana letícia patrícia sílvia vítor nuno inês",
          "mario giuseppe giovanni marco luca andrea paolo francesco antonio stefano alessandro"
              + " roberto giorgio massimo enrico maurizio claudio fabio riccardo franco giulia"
              + " francesca chiara paola silvia elisa alessandra simona valentina federica"
              + " giuseppina lorenzo matteo davide gianni piero pietro umberto",
          "jan piet kees hans henk willem gerrit maarten jeroen bart pieter joost sander anneke"
              + " marieke saskia annelies femke sanne lieke dirk ruud wouter erik lars anders"
              + " mats björn gunnar sven kjell odd ola knut olav kristin ingrid astrid solveig"
              + " henrik mikkel rasmus søren jørgen mette lise karin birgitta lena johan fredrik"
              + " magnus mika jukka timo pekka matti juha kari antti heikki tuula pirjo",
          "jan anna piotr krzysztof andrzej tomasz paweł michał marcin jerzy janusz stanisław"
              + " zbigniew wojciech jacek grzegorz małgorzata agnieszka katarzyna magdalena ewa"
              + " joanna beata dorota jolanta elżbieta barbara marek adam łukasz mateusz jakub"
              + " rafał sławomir tadeusz petr pavel jiří josef václav jaroslav zdeněk jana eva hana"
              + " lenka kateřina ivan istván lászló zoltán ferenc sándor gábor ion gheorghe mihai"
              + " ştefan mehmet mustafa ahmet ali hüseyin hasan ibrahim osman ayşe fatma emine"
              + " zeynep murat emre burak",
          "иван александр сергей дмитрий андрей алексей владимир михаил николай юрий виктор игорь"
              + " олег евгений павел константин максим анна елена ольга наталья наталия татьяна"
              + " ирина светлана екатерина мария юлия анастасия людмила галина марина вера надежда"
              + " василий борис григорий станислав валерий вячеслав леонид пётр петр антон роман"
              + " денис артём артем кирилл олександр сергій дмитро андрій володимир михайло микола"
              + " юрій віктор ігор олена ольга тетяна оксана наталія",
          "محمد أحمد علي حسن حسين محمود خالد عمر يوسف ابراهيم إبراهيم عبدالله مصطفى سعيد سمير"
              + " فاطمة عائشة مريم سلمى ليلى نور هدى منى زينب سارة رانيا نادية سعاد خديجة كريم"
              + " طارق وليد ياسر هشام جمال فؤاد جورج الياس انطوان رشيد عادل ماجد",
          "raj ravi sanjay anil sunil amit rahul vijay arun priya anjali sunita deepak ashok ramesh"
              + " suresh wei ming hiroshi takashi kenji yuki mohammed muhammad mohamed ahmed"
              + " abdul fatima aisha omar yusuf hassan samir leila salma amos ezra moshe avi"
              + " yossi shlomo kwame chinua ngozi"
        }) {
      NAMES.addAll(Folding.words(names));
    }
  }

  private GivenNames() {}

  /** True for a given name, alone or before a hyphen. */
  static boolean has(String word) {
    int hyphen = word.indexOf('-');
    return NAMES.contains(Folding.fold(hyphen > 0 ? word.substring(0, hyphen) : word));
  }
}
