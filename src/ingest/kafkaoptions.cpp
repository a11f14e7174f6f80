// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/kafkaoptions.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr qint64 largestFile = 1024 * 1024;

Error wrongLine(const QString &file, qsizetype line)
{
    return {.kind = ErrorKind::Constraint,
            .serverText =
                QCoreApplication::translate("Loader", "%1, line %2: an option is written name=value.")
                    .arg(file, QString::number(line))};
}

} // namespace

Result<QStringList> readKafkaOptions(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Io, .serverText = file + u": "_s + in.errorString()};
    const QByteArray content = in.read(largestFile);
    if (in.error() != QFileDevice::NoError)
        return Error{.kind = ErrorKind::Io, .serverText = file + u": "_s + in.errorString()};
    QStringList options;
    qsizetype number = 0;
    for (const QByteArray &line : content.split('\n')) {
        ++number;
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return wrongLine(file, number);
        options << text.left(equals).trimmed() + u'=' + text.mid(equals + 1).trimmed();
    }
    return options;
}

bool isKafkaSecret(QStringView option)
{
    const qsizetype equals = option.indexOf(u'=');
    const QStringView name = equals < 0 ? option : option.first(equals);
    return name.endsWith(u"password") || name.endsWith(u"secret") || name == u"ssl.key.pem" ||
           name == u"sasl.oauthbearer.config" || name == u"sasl.jaas.config";
}

} // namespace tidemark::ingest
