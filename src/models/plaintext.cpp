// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plaintext.h"

namespace tidemark
{

using namespace Qt::StringLiterals;

bool isUnseen(char32_t c)
{
    if (QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Other_Format)
        return true;
    // Of other categories, but without a glyph all the same: Default_Ignorable_Code_Point of Unicode, beside
    // the variation selectors, which choose the form of the character before them.
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x2065 ||
           c == 0x3164 || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfff8) || (c >= 0xe0000 && c <= 0xe00ff) ||
           (c >= 0xe01f0 && c <= 0xe0fff);
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    return c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()
               ? QChar::surrogateToUcs4(c, text.at(at + 1))
               : c.unicode();
}

QString plainText(QStringView untrusted, qsizetype maxLength)
{
    QString text;
    text.reserve(qMin(untrusted.size(), maxLength));
    for (qsizetype i = 0; i < untrusted.size(); ++i) {
        if (text.size() >= maxLength) {
            if (text.back().isHighSurrogate())
                text.chop(1);
            return text + u'…';
        }
        const QChar c = untrusted.at(i);
        if (c.isSpace() || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            text += u' ';
        else if (const char32_t whole = codePointAt(untrusted, i); isUnseen(whole))
            i += QChar::requiresSurrogates(whole) ? 1 : 0;
        else
            text += c;
    }
    return text;
}

QString isolated(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = codePointAt(text, i);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return QChar(0x2068) + text + QChar(0x2069);
    }
    return text;
}

QString markupSafe(QStringView untrusted, qsizetype maxLength)
{
    return plainText(untrusted, maxLength).toHtmlEscaped();
}

} // namespace tidemark
