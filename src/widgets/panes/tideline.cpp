// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/tideline.h"

#include "core/errortext.h"
#include "models/formatter.h"
#include "models/plaintext.h"
#include "ui_tideline.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int widestServer = 230;
/// The nodes and watermarks come with the live pane, each second; so long without them, they are of the
/// past.
constexpr Milliseconds longestCurrent = 10s;

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
    m_ui->tlsLabel->hide();
    const auto restyle = [this] {
        for (QLabel *label : {m_ui->serverLabel, m_ui->tlsLabel, m_ui->nodesLabel, m_ui->skewLabel,
                              m_ui->eventsLabel, m_ui->requestsLabel, m_ui->agesLabel})
            label->setFont(Theme::instance().numberFont(-0.75));
        showServer();
    };
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    restyle();
    m_ui->skewLabel->hide();
    m_ui->attentionButton->hide();
    connect(m_ui->attentionButton, &QToolButton::clicked, this, &TideLine::attentionWanted);
    m_ui->alertsButton->hide();
    setStyled(m_ui->alertsButton, "tone", u"danger"_s);
    connect(m_ui->alertsButton, &QToolButton::clicked, this, &TideLine::alertsWanted);
    showNodes();
}

TideLine::~TideLine() = default;

void TideLine::setServerLabel(const QString &label)
{
    m_serverLabel = isolated(plainText(label));
    showServer();
}

void TideLine::setWeakTls(const QString &brief, const QString &text)
{
    m_ui->tlsLabel->setText(brief);
    m_ui->tlsLabel->setToolTip(text.toHtmlEscaped());
    m_ui->tlsLabel->setAccessibleDescription(text);
    m_ui->tlsLabel->setVisible(true);
    setTone(m_ui->tlsLabel, u"danger"_s);
    fit();
}

void TideLine::showConnection(const ConnectionState &state)
{
    m_connection = state;
    showServer();
}

void TideLine::showRefusal(const std::optional<Error> &error)
{
    m_refusal = error;
    showServer();
}

QString TideLine::refusalWords() const
{
    if (!m_refusal)
        return {};
    switch (m_refusal->kind) {
    case ErrorKind::MissingObject:
        return tr("not set up");
    case ErrorKind::SchemaVersion:
        return tr("incompatible schema");
    case ErrorKind::Permission:
        return tr("no access");
    default:
        return {};
    }
}

void TideLine::setPaused(bool paused)
{
    m_paused = paused;
    showServer();
}

void TideLine::setAlarms(const TideAlarms &alarms)
{
    m_alarms = alarms;
    tick();
}

void TideLine::setAttention(int serious, int warnings)
{
    const int count = serious + warnings;
    m_ui->attentionButton->setVisible(count > 0);
    m_ui->attentionButton->setText(tr("%n problem(s)", nullptr, count));
    const QString spoken = serious > 0
                               ? tr("%n critical problem(s). Show what needs attention.", nullptr, serious)
                               : tr("%n warning(s). Show what needs attention.", nullptr, warnings);
    m_ui->attentionButton->setToolTip(spoken);
    m_ui->attentionButton->setAccessibleName(spoken);
    setStyled(m_ui->attentionButton, "tone", serious > 0 ? u"danger"_s : u"warning"_s);
    fit();
}

void TideLine::setFiring(const QStringList &names)
{
    m_ui->alertsButton->setVisible(!names.isEmpty());
    m_ui->alertsButton->setText(tr("%n alert(s) firing", nullptr, int(names.size())));
    const QString spoken = tr("Firing: %1. Show the alert rules.").arg(names.join(u", "_s));
    m_ui->alertsButton->setToolTip(spoken.toHtmlEscaped());
    m_ui->alertsButton->setAccessibleName(spoken);
    fit();
}

void TideLine::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    tick();
}

void TideLine::setAges(const QString &text)
{
    if (!m_flash.hasExpired() || m_ui->agesLabel->text() == text)
        return;
    m_ui->agesLabel->setText(text);
    fit();
}

void TideLine::flash(const QString &text)
{
    m_flash.setRemainingTime(5s);
    m_ui->agesLabel->setText(text);
    fit();
}

void TideLine::showServer()
{
    QString state;
    const QString refused = m_connection.phase == ConnectionState::Phase::Live ? refusalWords() : QString();
    switch (m_connection.phase) {
    case ConnectionState::Phase::Live:
        state = !refused.isEmpty() ? refused : m_paused ? tr("paused") : tr("live");
        break;
    case ConnectionState::Phase::Connecting:
        state = tr("connecting…");
        break;
    case ConnectionState::Phase::Lost:
        state = tr("connection lost");
        break;
    }
    m_ui->serverDot->setPixmap(
        dot(refused.isEmpty() ? m_connection.phase : ConnectionState::Phase::Lost, devicePixelRatioF()));
    m_state = state;
    const bool trouble = m_connection.phase == ConnectionState::Phase::Lost || !refused.isEmpty();
    const bool paused = m_paused && m_connection.phase == ConnectionState::Phase::Live;
    setTone(m_ui->serverLabel, trouble ? u"danger"_s : paused ? u"warning"_s : QString());
    if (!refused.isEmpty())
        m_ui->serverLabel->setToolTip(errorLine(*m_refusal).toHtmlEscaped());
    else if (m_tide)
        m_ui->serverLabel->setToolTip(
            tr("PostgreSQL %1%2, schema version %3")
                .arg(m_tide->serverVersion, m_tide->citus ? tr(" with Citus") : QString())
                .arg(m_tide->schemaVersion)
                .toHtmlEscaped());
    fit();
}

void TideLine::showTide(const TideTable &tide, const Taken &taken)
{
    m_tide = tide;
    m_taken = taken;
    showServer();
    tick();
}

bool TideLine::isOfThePast() const
{
    return m_taken && m_taken->age() > longestCurrent;
}

void TideLine::showNodes()
{
    const qsizetype all = m_tide ? qsizetype(m_tide->nodes.size()) : 0;
    m_ui->nodesLabel->setVisible(all > 0);
    if (all == 0)
        return;
    if (isOfThePast()) {
        m_ui->nodesLabel->setText(tr("nodes unknown for %1").arg(Formatter().duration(m_taken->age())));
        m_ui->nodesLabel->setToolTip(
            tr("The coordinator has not reported the state of the nodes since then."));
        setTone(m_ui->nodesLabel, u"warning"_s);
        return;
    }
    QStringList down;
    for (const NodeState &node : m_tide->nodes) {
        if (!node.reachable || !node.active)
            down << isolated(plainText(node.name));
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
    fit();
}

QString TideLine::datasetLine(const DatasetTide &tide, Instant serverNow, bool roomy) const
{
    const Formatter format(QLocale(), m_zone);
    const QString name = tide.dataset == Dataset::Events ? tr("events") : tr("http");
    if (!tide.watermark) {
        return tide.waitingRows > 0
                   ? tr("%1  not rolled up, %2 waiting").arg(name, format.compact(double(*tide.waitingRows)))
                   : tr("%1  no data yet").arg(name);
    }
    const QString watermark = format.shortTime(*tide.watermark, serverNow);
    QStringList parts{roomy ? tr("watermark %1").arg(watermark) : watermark,
                      tr("lag %1").arg(format.duration(std::max(0ms, serverNow - *tide.watermark)))};
    if (isOfThePast())
        parts << tr("read %1 ago").arg(format.duration(m_taken->age()));
    if (tide.waitingRows > 0)
        parts << tr("%1 waiting").arg(format.compact(double(*tide.waitingRows)));
    if (tide.lateRows > 0)
        parts << tr("%1 late").arg(format.compact(double(tide.lateRows)));
    return name + u"  "_s + parts.join(u" · "_s);
}

// Of a tide of the past nothing is known.
QString TideLine::alarmTone(const DatasetTide &tide, Instant serverNow, QString &why) const
{
    if (isOfThePast() || m_taken->isFromCache())
        return {};
    const Formatter format(QLocale(), m_zone);
    QString tone;
    const auto raise = [&](bool red, const QString &words) {
        tone = red || tone == "danger"_L1 ? u"danger"_s : u"warning"_s;
        why += words + u' ';
    };
    if (tide.watermark && serverNow - *tide.watermark >= m_alarms.lagAmber) {
        const bool red = serverNow - *tide.watermark >= m_alarms.lagRed;
        raise(red,
              tr("The lag is above %1.").arg(format.duration(red ? m_alarms.lagRed : m_alarms.lagAmber)));
    }
    if (tide.horizon && *tide.horizon - serverNow < m_alarms.horizonAmber) {
        const bool red = *tide.horizon - serverNow < m_alarms.horizonRed;
        raise(red, tr("Partitions exist for less than %1.")
                       .arg(format.duration(red ? m_alarms.horizonRed : m_alarms.horizonAmber)));
    }
    return tone;
}

void TideLine::showDatasets(Instant serverNow)
{
    m_lines.clear();
    for (const auto &[dataset, label] : {std::pair(Dataset::Events, m_ui->eventsLabel),
                                         std::pair(Dataset::HttpRequest, m_ui->requestsLabel)}) {
        const auto tide =
            std::find_if(m_tide->datasets.begin(), m_tide->datasets.end(),
                         [wanted = dataset](const DatasetTide &t) { return t.dataset == wanted; });
        label->setVisible(tide != m_tide->datasets.end());
        if (tide == m_tide->datasets.end())
            continue;
        m_lines.push_back({label, datasetLine(*tide, serverNow, true), datasetLine(*tide, serverNow, false)});
        QString tip;
        setTone(label, alarmTone(*tide, serverNow, tip));
        if (tide->watermark)
            tip += tr("Every row committed before %1 is in the rollups.")
                       .arg(Formatter(QLocale(), m_zone).dateTime(*tide->watermark));
        label->setToolTip(tip.toHtmlEscaped());
    }
    fit();
}

// Where there is no room for all of it, the server's long name gives way first, then the word "watermark",
// which the tooltip has, and then the ages, which stand on the panes; only then do the rest end in dots.
void TideLine::fit()
{
    const auto widthOf = [](const QLabel *label, const QString &text) {
        return label->fontMetrics().horizontalAdvance(text) + 3;
    };
    const QString server = m_serverLabel.isEmpty() ? tr("Coordinator") : m_serverLabel;
    // The state first: where there is little room the server's name gives way.
    const QString whole = m_state + u" · "_s + server;
    const QString brief = m_state + u" · "_s +
                          m_ui->serverLabel->fontMetrics().elidedText(server, Qt::ElideMiddle, widestServer);
    int others = layout()->sizeHint().width() - m_ui->serverLabel->sizeHint().width();
    int roomy = 0;
    int tight = 0;
    for (const Line &line : m_lines) {
        others -= line.label->sizeHint().width();
        roomy += widthOf(line.label, line.roomy);
        tight += widthOf(line.label, line.tight);
    }
    if (!m_ui->agesLabel->isHidden())
        others -= m_ui->agesLabel->sizeHint().width();
    const int ages = widthOf(m_ui->agesLabel, m_ui->agesLabel->text());
    const int name = widthOf(m_ui->serverLabel, brief);
    const bool all = others + widthOf(m_ui->serverLabel, whole) + roomy + ages <= width();
    const bool words = all || others + name + roomy + ages <= width();
    m_ui->serverLabel->setText(all ? whole : brief);
    for (const Line &line : m_lines)
        line.label->setText(words ? line.roomy : line.tight);
    m_ui->agesLabel->setVisible(others + name + tight + ages <= width() || !m_flash.hasExpired());
}

void TideLine::tick()
{
    if (!m_tide)
        return;
    const Milliseconds ahead = m_taken->isFromCache() ? 0ms : m_taken->clockAhead(m_tide->serverTime);
    const Instant serverThen = m_taken->isFromCache() ? m_tide->serverTime : m_taken->at() + ahead;
    showNodes();
    // The server's clock, carried on by ours: the lag grows while no answer comes.
    showDatasets(serverThen + m_taken->age());
    const bool skewed = ahead > 5s || ahead < -5s;
    if (skewed)
        m_ui->skewLabel->setText(
            tr("clocks differ by %1").arg(Formatter().duration(std::chrono::abs(ahead))));
    setTone(m_ui->skewLabel, u"warning"_s);
    m_ui->skewLabel->setVisible(skewed);
}

} // namespace tidemark::widgets
