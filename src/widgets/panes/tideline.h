// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionstate.h"
#include "core/readings.h"
#include "core/taken.h"
#include "widgets/viewstate.h"

#include <QDeadlineTimer>
#include <QFrame>

#include <memory>
#include <optional>
#include <vector>

namespace Ui
{
class TideLine;
}

namespace tidemark::widgets
{

class ElidedLabel;

/// The tide table at the foot of the window: server and nodes, and for each dataset its watermark, lag,
/// waiting and late rows; the ages of all panes.
class TideLine : public QFrame
{
    Q_OBJECT

public:
    explicit TideLine(QWidget *parent = nullptr);
    ~TideLine() override;

    void setServerLabel(const QString &label);
    /// Where TLS is weaker than verify-full: what it lacks, in a few words and in a sentence.
    void setWeakTls(const QString &brief, const QString &text);
    void showConnection(const ConnectionState &state);
    /// From the server: its own time tells how far the two clocks differ.
    void showTide(const TideTable &tide, const Taken &taken);
    /// Connected, but no numbers are served, and why; nothing: they are.
    void showRefusal(const std::optional<Error> &error);
    void setPaused(bool paused);
    /// "Live 2 s · Trend 40 s …"
    void setAges(const QString &text);
    /// In the place of the ages for a few seconds; plain text.
    void flash(const QString &text);
    /// From when on lag and partitions ahead turn amber and red.
    void setAlarms(const TideAlarms &alarms);
    /// Findings that want somebody; nothing of them is shown where there are none.
    void setAttention(int serious, int warnings);
    /// Alert rules that are firing, by their names (plain text); none: nothing of them is shown.
    void setFiring(const QStringList &names);
    void setZone(const QTimeZone &zone);
    void tick();

Q_SIGNALS:
    void attentionWanted();
    void alertsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showServer();
    /// In two words; empty: numbers are served, or what stands in the way passes.
    [[nodiscard]] QString refusalWords() const;
    void showNodes();
    /// The tide that is shown is no longer how things stand: no newer one came.
    [[nodiscard]] bool isOfThePast() const;
    struct Line {
        ElidedLabel *label;
        QString roomy; ///< with the word "watermark"
        QString tight;
    };

    void showDatasets(Instant serverNow);
    void fit();
    /// Of the dataset's lag and partitions: "warning", "danger" or nothing; why: plain text.
    [[nodiscard]] QString alarmTone(const DatasetTide &tide, Instant serverNow, QString &why) const;
    [[nodiscard]] QString datasetLine(const DatasetTide &tide, Instant serverNow, bool roomy) const;

    const std::unique_ptr<Ui::TideLine> m_ui;
    QString m_serverLabel;
    QString m_state; ///< "live"
    ConnectionState m_connection;
    std::optional<Error> m_refusal;
    std::optional<TideTable> m_tide;
    std::optional<Taken> m_taken; ///< with the tide
    QTimeZone m_zone = QTimeZone::utc();
    QDeadlineTimer m_flash; ///< it stands there until then
    TideAlarms m_alarms;
    bool m_paused = false;
    std::vector<Line> m_lines; ///< of the datasets that are known
};

} // namespace tidemark::widgets
