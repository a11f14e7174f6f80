// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace tidemark::test
{

/// A language that nobody speaks and that is written from right to left, for as long as it lives: every Latin
/// letter is a Hebrew one. Arguments, tags, marks of keys and formats of dates stay.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::installTranslator(this);
    }
    ~PseudoLanguage() override
    {
        QCoreApplication::removeTranslator(this);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(PseudoLanguage)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isFormat = text.contains(QLatin1StringView("MMM")) ||
                              text.contains(QLatin1StringView("HH")) ||
                              text.contains(QLatin1StringView("yy"));
        if (isFormat || QByteArray(context) == "QShortcut")
            return text;
        // What Qt itself asks how it is written: a translator says the direction like this.
        if (text == QLatin1StringView("QT_LAYOUT_DIRECTION"))
            return QStringLiteral("RTL");
        static const QRegularExpression kept(
            QStringLiteral("%L?[0-9n]+|<[^>]*>|&[a-z]+;|\\b(https?|tidemark)[^ ]*"));
        QString written;
        qsizetype from = 0;
        for (auto match = kept.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch part = match.next();
            written += inHebrew(text.mid(from, part.capturedStart() - from)) + part.captured();
            from = part.capturedEnd();
        }
        return written + inHebrew(text.mid(from));
    }

private:
    [[nodiscard]] static QString inHebrew(QString text)
    {
        constexpr char16_t alef = 0x05d0;
        for (QChar &c : text) {
            if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
                c = QChar(char16_t(alef + (c.toLower().unicode() - u'a')));
        }
        return text;
    }
};

} // namespace tidemark::test
