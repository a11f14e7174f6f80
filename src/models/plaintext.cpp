// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plaintext.h"

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
bool isBidiControl(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}
} // namespace

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
        else if (!isBidiControl(c.unicode()) && c.category() != QChar::Other_Control)
            text += c;
    }
    return text;
}

QString markupSafe(QStringView untrusted, qsizetype maxLength)
{
    return plainText(untrusted, maxLength).toHtmlEscaped();
}

} // namespace tidemark
