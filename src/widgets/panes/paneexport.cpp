// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "models/csvtext.h"
#include "models/plaintext.h"
#include "ui_pane.h"
#include "widgets/panes/pane.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
Error notWritten(const QString &path, const QSaveFile &file)
{
    return {.kind = ErrorKind::Io,
            .text = Pane::tr("Could not write %1: %2").arg(path, file.errorString()),
            .hint = Pane::tr("Choose another folder, or free space on the disk.")};
}
} // namespace

QMenu *Pane::makeExportMenu()
{
    auto *menu = new QMenu(m_ui->exportButton);
    menu->addAction(tr("Save data as CSV…"), this, [this] {
        askFor(tr("Save data"), tr("CSV files (*.csv)"), u"csv"_s,
               [this](const QString &path) { return writeCsv(path); });
    });
    menu->addAction(tr("Save image as PNG…"), this, [this] {
        askFor(tr("Save image"), tr("PNG images (*.png)"), u"png"_s,
               [this](const QString &path) { return writePng(path); });
    });
    menu->addAction(tr("Copy image"), this, [this] { QGuiApplication::clipboard()->setPixmap(picture()); });
    return menu;
}

void Pane::askFor(const QString &caption, const QString &filter, const QString &suffix,
                  const std::function<Result<void>(const QString &)> &write)
{
    auto *dialog = new QFileDialog(this, caption, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        const Result<void> written = write(path);
        Q_EMIT reported(written ? tr("Saved %1.").arg(isolated(plainText(path, 1000)))
                                : plainText(errorLine(written.error()), 1000));
    });
    dialog->open();
}

ExportContext Pane::exportContext() const
{
    const Subject about = subject();
    const bool known = m_tenant.id == about.tenant;
    return {known ? m_tenant : Tenant{about.tenant, {}}, about.dataset, about.range, m_zone, about.filter};
}

QStringList Pane::makingTexts() const
{
    QStringList texts = provenanceTexts();
    if (!m_making.tables.isEmpty())
        texts << tr("Read from: %1.").arg(m_making.tables.join(u", "_s));
    const QString at = m_format.dateTime(taken()->at());
    if (taken()->isFromCache())
        texts << tr("From the cache of this computer: the server answered on %1.").arg(at);
    else if (m_making.sharedAt)
        texts << tr("From the shared cache: the server answered another reader on %1.").arg(at);
    else
        texts << tr("The server answered on %1.").arg(at);
    return texts;
}

void Pane::copyNumbers() const
{
    QGuiApplication::clipboard()->setText(copiedText(sheet()));
}

QByteArray Pane::csv() const
{
    return csvText(withContext(sheet(), exportContext()));
}

QString Pane::fileName(const QString &suffix) const
{
    return fileNameFor(title(), exportContext()) + u'.' + suffix;
}

Result<void> Pane::writeCsv(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray text = csv();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return notWritten(path, file);
}

Result<void> Pane::writePng(const QString &path) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && picture().save(&file, "PNG") && file.commit())
        return {};
    return notWritten(path, file);
}

QPixmap Pane::picture() const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    const double ratio = devicePixelRatioF();
    QPixmap content(m_ui->stack->size() * ratio);
    content.setDevicePixelRatio(ratio);
    content.fill(c.card); // which the stack stands on in the window
    m_ui->stack->render(&content, {}, {}, DrawChildren);
    QStringList source{m_ui->sourceLabel->text(), tr("as of %1").arg(m_format.dateTime(taken()->at()))};
    source.removeAll(QString());
    struct Line {
        QString text;
        QFont font;
        QColor ink;
    };
    std::vector<Line> lines{{title(), theme.font(1, QFont::DemiBold), c.text},
                            {contextText(exportContext()), theme.font(), c.text},
                            {source.join(u" · "_s), theme.font(-0.5), c.muted}};
    // With what it is compared, all of it: in the window there may be room for the beginning alone.
    if (!m_ui->comparedNote->text().isEmpty())
        lines.push_back({m_ui->comparedNote->text(), theme.font(-0.5), c.muted});
    for (const QLabel *note : {m_ui->staleNote, m_ui->rangeNote}) {
        if (!note->isHidden())
            lines.push_back({note->text(), theme.font(-0.5), c.warning});
    }
    constexpr int margin = 14;
    const int wide = m_ui->stack->width();
    const auto heightOf = [wide](const Line &line) {
        return QFontMetrics(line.font)
            .boundingRect(QRect(0, 0, wide, 10'000), Qt::TextWordWrap, line.text)
            .height();
    };
    int high = 2 * margin + m_ui->stack->height() + 6;
    for (const Line &line : lines)
        high += heightOf(line) + 2;
    QPixmap picture(QSize(wide + 2 * margin, high) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(c.card);
    QPainter painter(&picture);
    int y = margin;
    for (const Line &line : lines) {
        painter.setFont(line.font);
        painter.setPen(line.ink);
        painter.drawText(QRect(margin, y, wide, heightOf(line)), Qt::TextWordWrap, line.text);
        y += heightOf(line) + 2;
    }
    painter.drawPixmap(margin, y + 6, content);
    return picture;
}

} // namespace tidemark::widgets
