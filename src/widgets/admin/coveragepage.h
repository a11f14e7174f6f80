// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <memory>
#include <optional>
#include <vector>

namespace Ui
{
class CoveragePage;
}

namespace tidemark
{
class CoverageModel;
}

namespace tidemark::widgets
{

/// What each bucket of a level stands for, as a grid. Asks through its port; does nothing by itself.
class CoveragePage : public AdminSection
{
    Q_OBJECT

public:
    explicit CoveragePage(QWidget *parent = nullptr);
    ~CoveragePage() override;

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override;
    void setRights(const OperatorRights &rights) override;
    /// Asks for what the fields say.
    void refresh() override;

Q_SIGNALS:
    /// The days of the selected span are to be rebuilt.
    void backfillWanted(tidemark::Dataset dataset, const tidemark::TimeRange &range);

private:
    void fillLevels();
    void fillPeriods();
    /// An answer to an earlier question is dropped.
    void showCoverage(const CoverageReading &asked, const Result<std::vector<CoverageBucket>> &buckets);
    void present();
    void showSelected();
    void updateButton();
    void say(const QString &text, const QString &tone = {});
    [[nodiscard]] Dataset dataset() const;
    [[nodiscard]] LevelRange wanted() const;

    const std::unique_ptr<Ui::CoveragePage> m_ui;
    CoverageModel *m_model;
    AdminPort *m_port = nullptr;
    std::optional<LevelRange> m_asked;
    std::optional<LevelRange> m_shown;
    std::vector<CoverageBucket> m_buckets;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_why;
    bool m_may = false;
    bool m_untilNow = true; ///< nobody chose another end
};

} // namespace tidemark::widgets
