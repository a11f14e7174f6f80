// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/report.h"

#include "models/plaintext.h"
#include "widgets/panes/paneboard.h"
#include "widgets/report/pagepainter.h"
#include "widgets/report/ziparchive.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>

#include <cmath>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QMarginsF margins(15, 14, 15, 12); ///< mm
constexpr double liveHeight = 112;           ///< px at 96 dpi, of charts
constexpr double mainHeight = 236;
constexpr double otherHeight = 184;
constexpr int pictureRatio = 2;
constexpr int pictureMargin = 16;

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};
} // namespace

bool isReportFile(const QString &path)
{
    static const QStringList suffixes{u"pdf"_s, u"png"_s, u"zip"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QPageSize usualPaper()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

Report::Report(const PaneBoard &board, ReportHead head)
    : m_board(board.copy())
    , m_head(std::move(head))
{
}

Report::~Report() = default;

int Report::resolution()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? std::max(72, int(std::lround(screen->logicalDotsPerInchY()))) : 96;
}

void Report::paint(QPagedPaintDevice &device) const
{
    const PaperColours paper;
    // Made anew: what a chart has laid out has its colours.
    const std::unique_ptr<PaneBoard> board = m_board->copy();
    const double zoom = resolution() / 96.0;
    const QSizeF size = device.pageLayout().paintRectPixels(resolution()).size();
    PagePainter pages(&device, size, m_head);
    pages.addHead(board->headlineEntries());
    const std::vector<Pane *> panes = board->panesInOrder();
    for (std::size_t i = 0; i < panes.size(); ++i) {
        const bool isLive = i == 0 && panes.size() > 1;
        const bool isMain = i == (panes.size() > 1 ? 1 : 0);
        pages.addPane(*panes[i], (isLive ? liveHeight : isMain ? mainHeight : otherHeight) * zoom);
    }
    QPainter painter(&device);
    pages.paint(painter, [&device] { device.newPage(); });
}

QByteArray Report::pdf(const QPageSize &paper) const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution());
        writer.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, margins, QPageLayout::Millimeter));
        writer.setTitle(m_head.title + u" · "_s + m_head.subject);
        writer.setCreator(u"Tidemark " TIDEMARK_VERSION ""_s);
        paint(writer);
    }
    return content;
}

QImage Report::picture() const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    struct Line {
        QString text;
        QFont font;
        QColor ink;
    };
    std::vector<Line> lines{{m_head.title, theme.font(4, QFont::DemiBold), c.text},
                            {m_head.subject, theme.font(), c.text}};
    for (const QString &remark : m_head.remarks)
        lines.push_back({remark, theme.font(), c.muted});
    const Formatter format(QLocale(), zoneNamed(m_head.context.zone).value_or(QTimeZone::utc()));
    QStringList source{m_head.server, ReportWords::tr("as of %1").arg(format.dateTime(m_head.made)),
                       m_board->ages()};
    source.removeAll(QString());
    lines.push_back({source.join(u" · "_s), theme.font(-0.5), c.muted});
    const std::unique_ptr<PaneBoard> board = m_board->copy();
    board->hideButtons();
    const int wide = board->width();
    const auto heightOf = [wide](const Line &line) {
        constexpr int ample = 10'000;
        return QFontMetrics(line.font)
            .boundingRect(QRect(0, 0, wide - 2 * pictureMargin, ample), Qt::TextWordWrap, line.text)
            .height();
    };
    int high = pictureMargin;
    for (const Line &line : lines)
        high += heightOf(line) + 2;
    QImage picture(QSize(wide, high + board->height()) * pictureRatio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(pictureRatio);
    picture.fill(c.window);
    QPainter painter(&picture);
    int y = pictureMargin;
    for (const Line &line : lines) {
        painter.setFont(line.font);
        painter.setPen(line.ink);
        painter.drawText(QRect(pictureMargin, y, wide - 2 * pictureMargin, heightOf(line)), Qt::TextWordWrap,
                         line.text);
        y += heightOf(line) + 2;
    }
    QPixmap panes(board->size() * pictureRatio);
    panes.setDevicePixelRatio(pictureRatio);
    panes.fill(c.window);
    board->render(&panes);
    painter.drawPixmap(0, high, panes);
    return picture;
}

Result<QByteArray> Report::zip() const
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const Pane *pane : m_board->panesInOrder()) {
        if (pane->outlook() == Outlook::Data)
            files.emplace_back(pane->fileName(u"csv"_s), pane->csv());
    }
    if (files.empty())
        return Error{.kind = ErrorKind::Constraint,
                     .text = ReportWords::tr("No pane has numbers that could be saved.")};
    return zipArchive(files, m_head.made);
}

Result<void> Report::write(const QString &path, const QPageSize &paper) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray content;
    if (suffix == "pdf"_L1) {
        content = pdf(paper);
    } else if (suffix == "png"_L1) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        picture().save(&buffer, "PNG");
    } else if (suffix == "zip"_L1) {
        const Result<QByteArray> packed = zip();
        if (!packed)
            return packed.error();
        content = *packed;
    } else {
        return Error{.kind = ErrorKind::Constraint,
                     .text =
                         ReportWords::tr("A report is a file that ends with .pdf, .png or .zip: %1 does not.")
                             .arg(path)};
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{.kind = ErrorKind::Io,
                 .text = ReportWords::tr("Could not write %1: %2").arg(path, file.errorString()),
                 .hint = ReportWords::tr("Choose another folder, or free space on the disk.")};
}

} // namespace tidemark::widgets
