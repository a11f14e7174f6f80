// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/bytesource.h"
#include "support/compressed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::gzip;
using test::xz;
using test::zstd;

/// Compressed files, told by their first bytes.
class TestDecoder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    static QByteArray sample()
    {
        QByteArray text;
        for (int i = 0; i < 40000; ++i)
            text += "line " + QByteArray::number(i * 7919) + '\n';
        return text;
    }
    /// What a source gives, and the error it ends with.
    QByteArray read(const QByteArray &content, QString *error = nullptr) const
    {
        const QString path = m_dir.filePath(u"file"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        const StopSignal stop;
        Result<std::unique_ptr<ByteSource>> source = openSource(path, stop);
        if (!source)
            qFatal("%s", qPrintable(source.error().words()));
        QByteArray text;
        std::vector<char> room(1000);
        for (;;) {
            const ReadOutcome outcome = (*source)->read(room, 100);
            text.append(room.data(), static_cast<qsizetype>(outcome.bytes));
            if (outcome.error && error != nullptr)
                *error = outcome.error->words();
            if (outcome.error || outcome.atEnd)
                return text;
        }
    }

private Q_SLOTS:
    void readsEachKind_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QByteArray>("text");
        const QByteArray text = sample();
        QTest::newRow("plain") << text << text;
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("one byte of a mark") << QByteArray("\x1f") << QByteArray("\x1f");
        QTest::newRow("gzip") << gzip(text) << text;
        QTest::newRow("xz") << xz(text) << text;
        QTest::newRow("zstd") << zstd(text) << text;
        QTest::newRow("gzip members") << gzip(text) + gzip("more") + gzip({}) << text + "more";
        QTest::newRow("xz streams, padded") << xz(text) + QByteArray(8, '\0') + xz("more") << text + "more";
        QTest::newRow("zstd frames") << zstd(text) + zstd("more") << text + "more";
        QTest::newRow("gzip of nothing") << gzip({}) << QByteArray();
    }
    void readsEachKind()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QByteArray, text);
        QString error;
        QCOMPARE(read(packed, &error), text);
        QCOMPARE(error, QString());
    }

    /// What could be decompressed is given, and then the error.
    void tellsOfDamage_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray text = sample();
        for (const QByteArray &packed : {gzip(text), xz(text), zstd(text)}) {
            const QByteArray name = packed.first(4).toHex();
            QTest::newRow(("cut off " + name).constData()) << packed.chopped(5);
            QTest::newRow(("cut in half " + name).constData()) << packed.first(packed.size() / 2);
            QTest::newRow(("its mark only " + name).constData()) << packed.first(6);
            QByteArray damaged = packed;
            for (qsizetype i = 2000; i < 2100; ++i)
                damaged[i] = static_cast<char>(~damaged[i]);
            QTest::newRow(("damaged " + name).constData()) << damaged;
            QTest::newRow(("garbage behind " + name).constData()) << packed + "garbage behind it";
        }
    }
    void tellsOfDamage()
    {
        QFETCH(QByteArray, packed);
        QString error;
        const QByteArray text = read(packed, &error);
        QVERIFY(!error.isEmpty());
        QVERIFY(error.contains(m_dir.path()));
        if (packed.size() > 10000)
            QVERIFY(!text.isEmpty() || packed.startsWith("\xfd"));
    }
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
