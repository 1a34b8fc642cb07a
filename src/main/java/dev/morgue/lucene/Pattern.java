package dev.morgue.lucene;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * A wildcard, a fuzzy word or a regular expression, as the automaton of the folded words it stands
 * for.
 *
 * @param text as it was asked for, for messages
 */
record Pattern(String text, Automaton automaton) {

  static Pattern of(Clause.Wildcard wildcard) {
    String folded = Folding.fold(wildcard.pattern());
    return compile(
        wildcard.pattern(),
        () ->
            WildcardQuery.toAutomaton(
                new Term("", folded), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  static Pattern of(Clause.Fuzzy fuzzy) {
    String folded = Folding.fold(fuzzy.text());
    return compile(
        fuzzy.text() + '~' + fuzzy.edits(),
        () -> new LevenshteinAutomata(folded, true).toAutomaton(fuzzy.edits()));
  }

  static Pattern of(Clause.Regex regex) {
    String folded = folded(regex.pattern());
    return compile('/' + regex.pattern() + '/', () -> new RegExp(folded).toAutomaton());
  }

  /** Folded like the words, but for what stands behind a backslash. */
  private static String folded(String regex) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < regex.length(); ) {
      boolean escaped = regex.charAt(i) == '\\' && i + 1 < regex.length();
      int next = regex.offsetByCodePoints(escaped ? i + 1 : i, 1);
      String one = regex.substring(i, next);
      folded.append(escaped ? one : Folding.fold(one));
      i = next;
    }
    return folded.toString();
  }

  private static Pattern compile(String text, java.util.function.Supplier<Automaton> made) {
    try {
      Automaton automaton = made.get();
      return new Pattern(
          text, Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    } catch (TooComplexToDeterminizeException e) {
      throw new InvalidRequestException(
          "the pattern " + text + " is too complex: use fewer repetitions and alternatives");
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("the pattern " + text + " is off: " + e.getMessage());
    }
  }

  /** Finds the words in the dictionary. */
  CompiledAutomaton compiled() {
    return new CompiledAutomaton(automaton, false, true);
  }

  /** Tells whether one folded word is meant. */
  CharacterRunAutomaton runner() {
    return new CharacterRunAutomaton(automaton);
  }

  /** Matches what has such a word in that field. */
  Query query(String field) {
    return new AutomatonQuery(new Term(field, text), automaton);
  }
}
