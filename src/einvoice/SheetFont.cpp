// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/SheetFont.h"

#include <array>

namespace dbledger::einvoice {

namespace {

constexpr char16_t firstExtended = 0x100, lastExtended = 0x17f;
constexpr int usualWidth = 556; // thousandths; digits and most small letters

/// Of the characters from blank to tilde, in thousandths of the size.
constexpr std::array<short, 95> widths{278,  278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
                                       556,  556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
                                       1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
                                       667,  778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
                                       333,  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
                                       556,  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

/// Adobe's names of the letters from U+0100 on.
constexpr auto glyphNames =
    "Amacron amacron Abreve abreve Aogonek aogonek Cacute cacute Ccircumflex ccircumflex Cdotaccent cdotaccent Ccaron "
    "ccaron Dcaron dcaron Dcroat dcroat Emacron emacron Ebreve ebreve Edotaccent edotaccent Eogonek eogonek Ecaron "
    "ecaron Gcircumflex gcircumflex Gbreve gbreve Gdotaccent gdotaccent Gcommaaccent gcommaaccent Hcircumflex "
    "hcircumflex Hbar hbar Itilde itilde Imacron imacron Ibreve ibreve Iogonek iogonek Idotaccent dotlessi IJ ij "
    "Jcircumflex jcircumflex Kcommaaccent kcommaaccent kgreenlandic Lacute lacute Lcommaaccent lcommaaccent Lcaron "
    "lcaron Ldot ldot Lslash lslash Nacute nacute Ncommaaccent ncommaaccent Ncaron ncaron napostrophe Eng eng Omacron "
    "omacron Obreve obreve Ohungarumlaut ohungarumlaut OE oe Racute racute Rcommaaccent rcommaaccent Rcaron rcaron "
    "Sacute sacute Scircumflex scircumflex Scedilla scedilla Scaron scaron Tcommaaccent tcommaaccent Tcaron tcaron "
    "Tbar tbar Utilde utilde Umacron umacron Ubreve ubreve Uring uring Uhungarumlaut uhungarumlaut Uogonek uogonek "
    "Wcircumflex wcircumflex Ycircumflex ycircumflex Ydieresis Zacute zacute Zdotaccent zdotaccent Zcaron zcaron longs";

/// The code in Windows-1252, 0 where it has none.
uchar windowsCode(char16_t c)
{
    if ((c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c <= 0xff))
        return uchar(c);
    switch (c) {
    case u'€':
        return 0x80;
    case u'…':
        return 0x85;
    case u'‘':
        return 0x91;
    case u'’':
        return 0x92;
    case u'“':
        return 0x93;
    case u'”':
        return 0x94;
    case u'•':
        return 0x95;
    case u'–':
        return 0x96;
    case u'—':
        return 0x97;
    default:
        return 0;
    }
}

/// The nearest that one of the fonts has.
char16_t nearest(char16_t c)
{
    if (windowsCode(c) != 0 || (c >= firstExtended && c <= lastExtended))
        return c;
    switch (c) { // Romanian letters with a comma, for which older fonts have a cedilla
    case 0x218:
        return 0x15e;
    case 0x219:
        return 0x15f;
    case 0x21a:
        return 0x162;
    case 0x21b:
        return 0x163;
    case u'„':
        return u'"';
    default:
        break;
    }
    if (QChar(c).isSpace())
        return u' ';
    const QString parts = QChar(c).decomposition();
    return parts.isEmpty() || windowsCode(parts[0].unicode()) == 0 ? u'?' : parts[0].unicode();
}

int thousandths(char16_t c)
{
    const QString parts = QChar(c).decomposition();
    const char16_t letter = parts.isEmpty() || parts[0] == u'<' ? c : parts[0].unicode();
    if (c == 0xa0 || c == 0x202f)
        return widths[0];
    return letter >= 0x20 && letter < 0x7f ? widths[letter - 0x20] : usualWidth;
}

} // namespace

QList<EncodedRun> encoded(const QString &text)
{
    QList<EncodedRun> runs;
    for (const QChar character : text) {
        const char16_t c = nearest(character.unicode());
        const uchar code = windowsCode(c);
        const bool extended = code == 0;
        if (runs.isEmpty() || runs.last().extended != extended)
            runs.append(EncodedRun{extended, {}});
        runs.last().codes += char(extended ? uchar(0x80 + c - firstExtended) : code);
    }
    return runs;
}

double widthOf(const QString &text, double size)
{
    int sum = 0;
    for (const QChar character : text)
        sum += thousandths(nearest(character.unicode()));
    return sum * size / 1000;
}

QByteArray extendedEncoding()
{
    QByteArray names = glyphNames;
    names.replace(' ', "/");
    QByteArray advances;
    for (char16_t c = firstExtended; c <= lastExtended; ++c)
        advances += QByteArray::number(thousandths(c)) + ' ';
    return "/Encoding<</Type/Encoding/Differences[128/" + names + "]>>/FirstChar 128/LastChar 255/Widths[" + advances +
           ']';
}

} // namespace dbledger::einvoice
