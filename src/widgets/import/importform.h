// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;

namespace Ui
{
class ImportForm;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

class ImportColumns;

/// What is to be imported and how: files, format, and their first records as they would be stored. It guesses
/// nothing by itself: it asks for a look at the files and shows what came.
class ImportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget *parent = nullptr);
    ~ImportForm() override;

    /// The coordinator that the rows go to; no secret.
    void setTarget(const QString &label);
    /// Other files: format, delimiter and rejects file are found out anew, the rest stays. Folders and what
    /// is twice are left out.
    void setFiles(const QStringList &files);
    void showLook(const ingest::FileLook &look);
    /// After a look at rows with times: what would not keep them. Where there is anything, whether to hold
    /// them has to be chosen.
    void showKeptShorter(const ingest::FileLook &look,
                         const Result<std::vector<ingest::KeptShorter>> &tables);

    [[nodiscard]] ingest::LoadJob job() const;
    /// The first records are there, and nothing that is needed is missing.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void lookRequested(const tidemark::ingest::LoadJob &job, bool guess);
    void readyChanged();

private:
    void setUpFields();
    void setUpChoosers();
    void chooseFile(QLineEdit *edit, const QString &title, const QString &filter, bool save);
    void chooseFiles();
    void pickFormat();
    /// Asks for a look at the files as the fields stand now.
    void ask(bool guess);
    void takeGuess(const ingest::FileLook &look);
    void showFields();
    void showFiles();
    void showPreview();
    void showNote();
    void setUpHold();
    void showHold();
    [[nodiscard]] bool lacksTenant() const;
    [[nodiscard]] bool mayVanish() const { return m_shorter && !m_shorter->empty(); }
    [[nodiscard]] ingest::Format format() const;

    const std::unique_ptr<Ui::ImportForm> m_ui;
    SheetModel *m_preview;
    ImportColumns *m_columns;
    QTimer m_typing; ///< asks once nobody has typed for a moment
    QStringList m_files;
    QStringList m_picked; ///< CSV: columns as they were picked, empty until then
    ingest::LoadJob m_asked;
    std::optional<ingest::FileLook> m_look; ///< at m_asked
    /// What would not keep the rows of m_look; nothing: not known yet.
    std::optional<std::vector<ingest::KeptShorter>> m_shorter;
    bool m_guessing = false;
    bool m_recognised = true;
};

} // namespace tidemark::widgets
