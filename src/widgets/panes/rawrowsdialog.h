// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawrows.h"
#include "models/formatter.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui
{
class RawRowsDialog;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

class RawRowsExport;

/// The raw rows behind a bucket, filtered by column: the newest page to look at, older ones beneath it as
/// they are wanted, and all of them as a file. Not modal. One request at a time is on its way.
class RawRowsDialog : public QDialog
{
    Q_OBJECT

public:
    /// where: the filter that it opens with. tenant: how people call the one whose rows these are.
    RawRowsDialog(const RangeQuestion &question, const RowFilter &where, const QString &tenant,
                  const Formatter &format, QWidget *parent);
    ~RawRowsDialog() override;

    /// Asks for the first page.
    void ask();
    /// The answer to the question that was asked last; that to another one is not for this window.
    void showRows(const RawQuestion &question, const Result<RawRows> &rows);

    static constexpr int pageRows = 500;

Q_SIGNALS:
    void rowsWanted(const tidemark::RawQuestion &question);
    /// What is on its way is not wanted any more.
    void cancelWanted();

protected:
    void done(int result) override;

private:
    void askFor(const RawQuestion &question);
    void askOlder();
    void filterChanged();
    void stop();
    void showData();
    void takePage(const RawRows &page);
    void renderButtons();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString stateText() const;
    void saveCsv();
    void exportTo(const QString &path);
    void endExport(const QString &text);

    const std::unique_ptr<Ui::RawRowsDialog> m_ui;
    SheetModel *m_model;
    RawRowsExport *m_export = nullptr;  ///< while it writes
    RawQuestion m_question;             ///< of the first page
    std::optional<RawQuestion> m_asked; ///< on its way, for the table
    RawRows m_rows;                     ///< all pages so far
    QString m_tenant;
    Formatter m_format;
};

} // namespace tidemark::widgets
