// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "widgets/admin/adminsection.h"
#include "widgets/viewstate.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace tidemark::widgets
{

class AlertsPage;
class AttentionPage;
class BackfillPage;
class BusyBar;
class DatasetsPage;
class SchedulePage;

/// The operator's room: a page of the window with a list of sections at its left. What the login may not do
/// is disabled and says which grant it lacks. Asks through its port.
class AdminRoom : public QFrame
{
    Q_OBJECT

public:
    explicit AdminRoom(QWidget *parent = nullptr);

    /// Whoever serves it, serves the room.
    [[nodiscard]] AdminPort &port() { return m_port; }
    void setZone(const QTimeZone &zone);
    void showTide(const TideTable &tide);
    /// The login that works here, where it is another one than the dashboard's; empty: it is not.
    void setOperatorLogin(const QString &user);
    /// Connected, but the server serves nothing, and why; nothing: it does.
    void showRefusal(const std::optional<Error> &error);

    /// Names of sections, in their order; those of the command line and of the settings.
    [[nodiscard]] static QStringList sectionNames();
    [[nodiscard]] QString section() const;
    /// Another name than those changes nothing.
    void openSection(const QString &name);
    void setAlarms(const TideAlarms &alarms);
    /// Whose, and about which dataset, a new alert rule is at first.
    void setSubject(TenantId tenant, Dataset dataset);
    /// Asks anew for what the shown section shows.
    void refresh();

Q_SIGNALS:
    void importWanted();
    void dashboardWanted();
    void sectionChanged();
    /// How many findings want somebody.
    void attentionChanged(int serious, int warnings);
    void alarmsPicked(const tidemark::widgets::TideAlarms &alarms);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSection(AdminSection *section, const QString &name, const QString &title);
    void layOut();
    void addFoot(QLayout *to);
    void listen();
    void openRow(int row);
    void showAttention(int serious, int warnings);
    void updateRights();
    /// A job's connection was lost: its outcome is being looked for, and is shown once it is found.
    void showRunLost(const LostRun &run);
    void showLostRunFound(const LostRun &run, const Result<std::optional<RunLogEntry>> &entry);
    void setBusy(bool busy);
    /// In the row with the cancel button, whatever section is shown; of 0: nobody knows how much it is.
    void showProgress(const QString &text, int done, int of);
    void report(const QString &text, bool failed);

    AdminPort m_port;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_permissionNote;
    QWidget *m_busyRow;
    QLabel *m_busyLabel;
    BusyBar *m_busyBar;
    QLabel *m_result;
    AttentionPage *m_attention;
    DatasetsPage *m_datasets;
    SchedulePage *m_schedule;
    BackfillPage *m_backfill;
    AlertsPage *m_alerts;
    struct Entry {
        AdminSection *section;
        QString name;
        QString title;
    };
    std::vector<Entry> m_sections;
    std::optional<TideTable> m_tide;
    std::optional<Error> m_refusal;
    QString m_operatorLogin;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_busy = false;
    bool m_served = false; ///< somebody answers
};

} // namespace tidemark::widgets
