// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui
{
class RejectsDialog;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// A file of rejected records: each with where it stood, why it was rejected, and its text.
class RejectsDialog : public QDialog
{
    Q_OBJECT

public:
    /// As many as are shown; one more is asked for, to know whether there are more.
    static constexpr int mostShown = 1000;

    RejectsDialog(const QString &file, QWidget *parent);
    ~RejectsDialog() override;

    [[nodiscard]] const QString &file() const { return m_file; }
    void showRejects(const Result<std::vector<ingest::Reject>> &rejects);

private:
    const std::unique_ptr<Ui::RejectsDialog> m_ui;
    SheetModel *m_model;
    QString m_file;
};

} // namespace tidemark::widgets
