// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tideline.h"

#include "models/formatter.h"
#include "models/plaintext.h"
#include "ui_tideline.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int roomyWidth = 1400;

void setTone(QLabel *label, const QString &tone)
{
    setStyled(label, "tone", tone);
}

/// Full, half or hollow: the state is read without its colour, too.
QPixmap dot(ConnectionState::Phase phase, double ratio)
{
    const Colours &c = Theme::instance().colours();
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(1.2, 1.2, 7.6, 7.6);
    switch (phase) {
    case ConnectionState::Phase::Live:
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.good);
        painter.drawEllipse(disc);
        break;
    case ConnectionState::Phase::Connecting:
        painter.setPen(QPen(c.warning, 1.6));
        painter.drawEllipse(disc);
        painter.setBrush(c.warning);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        break;
    case ConnectionState::Phase::Lost:
        painter.setPen(QPen(c.danger, 1.8));
        painter.drawEllipse(disc);
        break;
    }
    return pixmap;
}
} // namespace

TideLine::TideLine(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TideLine>())
{
    m_ui->setupUi(this);
    setFixedHeight(30);
    const auto restyle = [this] {
        for (QLabel *label : {m_ui->serverLabel, m_ui->nodesLabel, m_ui->skewLabel, m_ui->eventsLabel,
                              m_ui->requestsLabel, m_ui->agesLabel})
            label->setFont(Theme::instance().numberFont(-0.75));
        showServer();
    };
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    restyle();
    showNodes();
}

TideLine::~TideLine() = default;

void TideLine::setServerLabel(const QString &label)
{
    m_serverLabel = plainText(label);
    showServer();
}

void TideLine::showConnection(const ConnectionState &state)
{
    m_connection = state;
    showServer();
}

void TideLine::setPaused(bool paused)
{
    m_paused = paused;
    showServer();
}

void TideLine::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    tick();
}

void TideLine::setAges(const QString &text)
{
    if (m_flash.hasExpired() && m_ui->agesLabel->text() != text)
        m_ui->agesLabel->setText(text);
}

void TideLine::flash(const QString &text)
{
    m_flash.setRemainingTime(5s);
    m_ui->agesLabel->setText(plainText(text));
}

void TideLine::showServer()
{
    QString state;
    switch (m_connection.phase) {
    case ConnectionState::Phase::Live:
        state = m_paused ? tr("paused") : tr("live");
        break;
    case ConnectionState::Phase::Connecting:
        state = tr("connecting…");
        break;
    case ConnectionState::Phase::Lost:
        state = tr("connection lost");
        break;
    }
    m_ui->serverDot->setPixmap(dot(m_connection.phase, devicePixelRatioF()));
    const QString server = m_serverLabel.isEmpty() ? tr("Coordinator") : m_serverLabel;
    const QString shown = m_ui->serverLabel->fontMetrics().elidedText(server, Qt::ElideMiddle, 230);
    m_ui->serverLabel->setText(shown + u" · "_s + state);
    setTone(m_ui->serverLabel, m_connection.phase == ConnectionState::Phase::Lost ? u"danger"_s : QString());
    if (m_tide)
        m_ui->serverLabel->setToolTip(
            tr("PostgreSQL %1%2, schema version %3")
                .arg(m_tide->serverVersion, m_tide->citus ? tr(" with Citus") : QString())
                .arg(m_tide->schemaVersion)
                .toHtmlEscaped());
}

void TideLine::showTide(const TideTable &tide, const Taken &taken)
{
    m_tide = tide;
    m_taken = taken;
    showServer();
    showNodes();
    tick();
}

void TideLine::showNodes()
{
    const qsizetype all = m_tide ? qsizetype(m_tide->nodes.size()) : 0;
    m_ui->nodesLabel->setVisible(all > 0);
    m_ui->skewLabel->hide();
    if (all == 0)
        return;
    QStringList down;
    for (const NodeState &node : m_tide->nodes) {
        if (!node.reachable || !node.active)
            down << plainText(node.name);
    }
    m_ui->nodesLabel->setText(down.isEmpty() ? tr("nodes up: %1").arg(all)
                                             : tr("%1 of %2 nodes up").arg(all - down.size()).arg(all));
    m_ui->nodesLabel->setToolTip(down.isEmpty() ? QString()
                                                : tr("Down: %1").arg(down.join(u", "_s)).toHtmlEscaped());
    setTone(m_ui->nodesLabel, down.isEmpty() ? QString() : u"danger"_s);
}

void TideLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    tick();
}

QString TideLine::datasetLine(const DatasetTide &tide, Instant serverNow) const
{
    const Formatter format(QLocale(), m_zone);
    const QString name = tide.dataset == Dataset::Events ? tr("events") : tr("http");
    if (!tide.watermark) {
        return tide.waitingRows > 0
                   ? tr("%1  not rolled up, %2 waiting").arg(name, format.compact(double(*tide.waitingRows)))
                   : tr("%1  no data yet").arg(name);
    }
    // On a narrow window the word makes room for the numbers; the tooltip has it.
    const bool roomy = width() >= roomyWidth;
    const QString watermark = format.shortTime(*tide.watermark, serverNow);
    QStringList parts{roomy ? tr("watermark %1").arg(watermark) : watermark,
                      tr("lag %1").arg(format.duration(std::max(0ms, serverNow - *tide.watermark)))};
    if (tide.waitingRows > 0)
        parts << tr("%1 waiting").arg(format.compact(double(*tide.waitingRows)));
    if (tide.lateRows > 0)
        parts << tr("%1 late").arg(format.compact(double(tide.lateRows)));
    return name + u"  "_s + parts.join(u" · "_s);
}

void TideLine::tick()
{
    if (!m_tide)
        return;
    const Milliseconds ahead = m_taken->isFromCache() ? 0ms : m_taken->clockAhead(m_tide->serverTime);
    const Instant serverThen = m_taken->isFromCache() ? m_tide->serverTime : m_taken->at() + ahead;
    // The server's clock, carried on by ours: the lag grows while no answer comes.
    const Instant serverNow = serverThen + m_taken->age();
    for (QLabel *label : {m_ui->eventsLabel, m_ui->requestsLabel}) {
        const Dataset dataset = label == m_ui->eventsLabel ? Dataset::Events : Dataset::HttpRequest;
        const auto tide = std::find_if(m_tide->datasets.begin(), m_tide->datasets.end(),
                                       [dataset](const DatasetTide &t) { return t.dataset == dataset; });
        const bool known = tide != m_tide->datasets.end();
        label->setVisible(known);
        if (!known)
            continue;
        const QString text = datasetLine(*tide, serverNow);
        if (label->text() != text)
            label->setText(text);
        if (tide->watermark)
            label->setToolTip(tr("Every row committed before %1 is in the rollups.")
                                  .arg(Formatter(QLocale(), m_zone).dateTime(*tide->watermark))
                                  .toHtmlEscaped());
    }
    const bool skewed = ahead > 5s || ahead < -5s;
    if (skewed)
        m_ui->skewLabel->setText(
            tr("clocks differ by %1").arg(Formatter().duration(std::chrono::abs(ahead))));
    setTone(m_ui->skewLabel, u"warning"_s);
    m_ui->skewLabel->setVisible(skewed);
}

} // namespace tidemark::widgets
