// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/passworddialog.h"

#include "models/plaintext.h"
#include "ui_passworddialog.h"
#include "widgets/theme.h"

#include <QPushButton>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const QString &server, const Error &error, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    m_ui->whatLabel->setText(tr("Password for %1").arg(isolated(plainText(server))));
    m_ui->detailLabel->setText(plainText(error.words(), 400));
    m_ui->detailLabel->setVisible(!error.words().trimmed().isEmpty());
    QPushButton *connectButton = m_ui->buttons->button(QDialogButtonBox::Ok);
    connectButton->setText(tr("Connect"));
    setStyled(connectButton, "kind", u"primary"_s);
    connectButton->setEnabled(false);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, connectButton,
            [connectButton](const QString &text) { connectButton->setEnabled(!text.isEmpty()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString password = m_ui->passwordEdit->text();
        m_ui->passwordEdit->clear();
        Q_EMIT entered(password, m_ui->keepCheck->isVisibleTo(this) && m_ui->keepCheck->isChecked());
        accept();
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setCanBeKept(false);
    setMinimumWidth(400);
    m_ui->passwordEdit->setFocus();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::setCanBeKept(bool can)
{
    m_ui->keepCheck->setVisible(can);
    m_ui->noteLabel->setVisible(!can);
}

} // namespace tidemark::widgets
