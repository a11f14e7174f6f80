// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/alertdialog.h"
#include "widgets/admin/alertspage.h"
#include "widgets/charts/stackchart.h"
#include "widgets/sampledesk.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <vector>

namespace tidemark::test
{

using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

/// A rule of tenant 1: more than 500 events in an hour.
inline AlertLine alertLine(qint64 id, const QString &name, const QString &state, Instant since)
{
    AlertRule rule;
    rule.id = id;
    rule.tenant = TenantId(1);
    rule.name = name;
    rule.measure = u"events"_s;
    rule.minutes = 60;
    rule.comparison = u"above"_s;
    rule.threshold = 500;
    AlertLine line{rule, state};
    line.since = since;
    line.lookedAt = localNow();
    line.value = 700;
    return line;
}

/// A window whose coordinator has alert rules, and what it asked for.
struct AlertDesk : SampleDesk {
    std::vector<AlertTrial> trials;
    std::vector<AlertSaving> savings;
    std::vector<AlertRemoval> removals;
    std::vector<AlertHistoryReading> histories;
    AlertsPage *page;

    explicit AlertDesk(bool operates = true, Dataset dataset = Dataset::Events)
        : SampleDesk(dataset)
        , page(find<AlertsPage>("alertsPage"))
    {
        onAsked<AlertTrial>(window, [this](const AlertTrial &trial) { trials.push_back(trial); });
        onAsked<AlertSaving>(window, [this](const AlertSaving &saving) { savings.push_back(saving); });
        onAsked<AlertRemoval>(window, [this](const AlertRemoval &removal) { removals.push_back(removal); });
        onAsked<AlertHistoryReading>(
            window, [this](const AlertHistoryReading &reading) { histories.push_back(reading); });
        window.showTide(samples::tide(localNow(), operates), localNow());
    }
    void tell(const std::vector<AlertLine> &lines) { test::answer(window, AlertsReading{}, lines); }
    void press(const char *name) const
    {
        QTest::mouseClick(page->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    [[nodiscard]] AlertDialog *dialog() const { return page->findChild<AlertDialog *>(); }
    template<typename Field>
    [[nodiscard]] Field *field(const char *name) const
    {
        return dialog()->findChild<Field *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *saveButton() const
    {
        return dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] QString outcome() const { return field<QLabel>("alertOutcome")->text(); }
    [[nodiscard]] const StackChart *chart() const { return find<StackChart>("chart", pane("trendPane")); }
    template<typename Widget>
    [[nodiscard]] static Widget *find(const char *name, const QWidget *in)
    {
        return in->findChild<Widget *>(QString::fromLatin1(name));
    }
    using SampleDesk::find;
};

} // namespace tidemark::test
