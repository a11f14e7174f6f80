// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class PasswordDialog;
}

namespace tidemark::widgets
{

/// Asks for the password once; whether it was right is for the connection to say.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const QString &server, const Error &error, QWidget *parent);
    ~PasswordDialog() override;

    /// In the system's keychain; without it, the password is kept in memory only.
    void setCanBeKept(bool can);

Q_SIGNALS:
    /// keep: a person wants it in the keychain.
    void entered(const QString &password, bool keep);

private:
    const std::unique_ptr<Ui::PasswordDialog> m_ui;
};

} // namespace tidemark::widgets
