package dev.morgue.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Deflates pieces of stored articles as if each came after the same few thousand bytes of common
 * words, so that a small piece packs as well as a large one. Source: RFC 1951; zlib's manual,
 * deflateSetDictionary.
 *
 * <p>A piece is the number of bytes packed, as a vInt, and they. What the words below are is part
 * of the archive's format.
 */
final class PieceCompression extends CompressionMode {

  /** The one that there is: Lucene copies packed pieces in a merge if both sides have the same. */
  static final PieceCompression INSTANCE = new PieceCompression();

  private static final int LEVEL = 4;

  /**
   * What articles often say, most often last: common words of Dutch, Portuguese, Italian, Spanish,
   * French and German.
   */
  private static final String COMMON =
      """
      aber wenn wie zum zur wir noch einen einer wurde sind haben mehr oder hat dass werden nach \
      bei aus um am ein eine als auch es an nicht ist dem im des sich mit das von den zu und die \
      der sont avec mais nous leur cette comme aux par plus ou sur qui que dans une un pas pour \
      les du est la le et de sin sobre como pero más ha su por los las para con una del se el en \
      y sono ma nel alla più come della per che il di non è e mas dos ao uma com não do da em o a \
      maar zijn niet op te een het van dat\
      """;

  /** Words of the news and phrases in English. Being without accents, they are encoded at once. */
  private static final String COMMON_ENGLISH =
      """
      international correspondent representative \
      administration constitution independence competition conference legislation opposition \
      parliament republican democrats democratic conservative environment industry production \
      manufacturing technology agriculture investment financial insurance employment unemployment \
      inflation economy economic policies politicians political politics candidate campaign \
      election elections voters votes majority minority congress senate president presidential \
      minister ministry department officials official spokesman statement agreement treaty \
      negotiations military soldiers defense security terrorism violence police prison crime \
      criminal justice judge court courts lawyers legal rights freedom liberty religious religion \
      church christian muslim education university universities college schools students teachers \
      research science scientists health hospital doctors patients medical disease drugs children \
      families parents women marriage population immigrants immigration border countries foreign \
      european american americans british states united nations national nation federal \
      government governments authority authorities committee council community communities \
      organization companies company corporate business businesses market markets billion million \
      percent increase increased increasing decrease growth prices price budget spending taxes \
      income interest banks workers employees labor union unions trade energy nuclear climate \
      carbon weather water power electricity transport traffic railway airport building buildings \
      housing property project programs program system systems process problem problems question \
      questions answer answers important importance particularly especially necessary possible \
      difficult different difference certainly probably recently currently available according \
      although however therefore because between against without through throughout during before \
      after around under among another something everything nothing anything someone everyone \
      themselves himself herself itself yourself together rather whether perhaps already always \
      never often sometimes today yesterday tomorrow morning evening night week weeks month \
      months january february march april june july august september october november december \
      monday tuesday wednesday thursday friday saturday sunday thousand hundred ought to right to \
      that you the boat the date the hill the most the rest the word think it think of time and \
      wall was was paid were all what she with his years of a good as the called course did get \
      he had he was is for it for mother myself our taught to see up the a great a thing a third \
      and you anybody back to brought counted else figures full give had not herring home kitchen \
      library of this said it sitting that no the box the day the end the new the top them on to \
      stop used to want to wants a went up writing your along en la it in sixty south stood to do \
      write after the and asked asked him because a enough to every day half past has never have \
      read in a room la planta left off other way seventeen should be since the somewhere \
      telephone ten years the ditch the flood the paper the thing this city trying to was built \
      way where the you asked at all enough ferry had to letter moved wants wrote about it and \
      took boat down and for them goes had ever in every is still is worth know how nineteen paid \
      for that she the fire the next the only the time the view they are they had you that for \
      two has had is what like to look at me that meeting outside put the seventy she was so that \
      station that is to find to know we were a year for after that an average and a half and \
      nobody asked what be able to bottomland for eleven four years front room have lived \
      households most of my nearly all nine years out of her the person the spring to be told \
      twenty six twenty two was on the would like would take see a man cost days find found half \
      money page place stop their third and we bought column from a has to if you like a of her \
      things a hundred as a asked the could not day envelopes its only some the price the whole \
      they were what they who would years and against the all of them between and in front of in \
      the town one for the per cent of right about should like supposed to the drawers the \
      machine the same as they minded to consider about a average believe house in that machine \
      of us one for to have to make to tell went to worth a second district does not for nine \
      have had him in which it would of those over the per cent supposed tell you the back which \
      is ever made read and he got notice report that a to say wanted a quarter of both of them \
      comes out of forty leave on it paper the argument told that it who had been because of come \
      paid quarter of that it is turned out can an hour and one came in came to had the he said \
      looking the one to look told me who had written and after charge know landowner more than \
      on a put in school she would six years there are told that turned under the has a have the \
      sentence she said the town for the first there because they would be because the good \
      hundred and line one of them the cannery three years all of and had behind for it have a \
      looked most of of what was the will be the first time across the for twenty they would \
      years that and when say that there is when the a photograph comes each of them his that \
      they the computer two years until number person spring each of in this thought what it her \
      on the quay the council the harbour through the of a on the island room than and then \
      standing the city up there could have five years in it out of the people who the second \
      there were more put by the of it right second should still and they down the envelope five \
      going to into the over took all that he eight had a that it was think those asked for each \
      newspaper nobody would have been and there was nine the last the wall thirty back for a \
      four hundred says that there was a a year and she is a last from the that was two like \
      thing anyone are is the came said that the river will would not was a who and that would be \
      in a told went not to be what the and it time this every eleven four in the morning the \
      county twenty minutes could the other when they three where hundred somebody down have been \
      that it you has been said were and a out of since has it was about the the first with the \
      would have people to the the same had been which one asked there was what from with a they \
      been of them years at the for the had that the on the about there with have was for of the \
      would in the that and the\
      """;

  private static final byte[] DICTIONARY = dictionary();

  private PieceCompression() {}

  private static byte[] dictionary() {
    byte[] common = (COMMON + ' ').getBytes(StandardCharsets.UTF_8);
    byte[] english = COMMON_ENGLISH.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(common, common.length + english.length);
    System.arraycopy(english, 0, all, common.length, english.length);
    return all;
  }

  @Override
  public Compressor newCompressor() {
    return new Packing();
  }

  @Override
  public Decompressor newDecompressor() {
    return new Unpacking();
  }

  private static final class Packing extends Compressor {

    private final Deflater deflater = new Deflater(LEVEL, true);
    private byte[] packed = {};

    @Override
    public void compress(ByteBuffersDataInput piece, DataOutput out) throws IOException {
      byte[] bytes = new byte[Math.toIntExact(piece.length())];
      piece.readBytes(bytes, 0, bytes.length);
      deflater.reset();
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(bytes);
      deflater.finish();
      int length = 0;
      while (!deflater.finished()) {
        packed = ArrayUtil.grow(packed, length + 1 + bytes.length / 2);
        length += deflater.deflate(packed, length, packed.length - length);
      }
      out.writeVInt(length);
      out.writeBytes(packed, length);
    }

    @Override
    public void close() {
      deflater.end();
    }
  }

  private static final class Unpacking extends Decompressor {

    private byte[] packed = {};

    /** Unpacks what is asked for and what stands before it, and leaves the rest of the piece. */
    @Override
    public void decompress(DataInput in, int pieceLength, int offset, int length, BytesRef bytes)
        throws IOException {
      int packedLength = in.readVInt();
      packed = ArrayUtil.growNoCopy(packed, packedLength + 1);
      in.readBytes(packed, 0, packedLength);
      packed[packedLength] = 0; // Inflater asks for a byte more than there is
      bytes.bytes = ArrayUtil.growNoCopy(bytes.bytes, offset + length);
      Inflater inflater = new Inflater(true);
      try {
        inflater.setDictionary(DICTIONARY);
        inflater.setInput(packed, 0, packedLength + 1);
        int unpacked = 0;
        while (unpacked < offset + length) {
          int more = inflater.inflate(bytes.bytes, unpacked, offset + length - unpacked);
          if (more == 0) {
            throw new CorruptIndexException("a piece of stored articles ends early", in);
          }
          unpacked += more;
        }
      } catch (DataFormatException e) {
        throw new CorruptIndexException("a piece of stored articles is damaged", in, e);
      } finally {
        inflater.end();
      }
      bytes.offset = offset;
      bytes.length = length;
    }

    @Override
    public Decompressor clone() {
      return new Unpacking();
    }
  }
}
