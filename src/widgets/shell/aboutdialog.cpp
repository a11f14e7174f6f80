// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/aboutdialog.h"

#include "core/schemaversion.h"
#include "models/plaintext.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &coordinator, int schemaVersion, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tidemark"));
    const QString place = coordinator.isEmpty() ? tr("Coordinator") : isolated(plainText(coordinator));
    const QStringList lines{
        tr("Real-time analytics dashboard for Citus and PostgreSQL."),
        QString(),
        tr("Version %1").arg(QCoreApplication::applicationVersion()),
        tr("Qt %1").arg(QString::fromLatin1(qVersion())),
        schemaVersion > 0
            ? tr("%1: schema version %2 (this program: %3)")
                  .arg(place)
                  .arg(schemaVersion)
                  .arg(programSchemaVersion)
            : tr("%1: schema version unknown (this program: %2)").arg(place).arg(programSchemaVersion),
        QString(),
        tr("Free software under the GNU General Public License, version 3 or later."),
        u"© 2026 The Tidemark developers"_s};
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/tidemark.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto *title = new QLabel(u"Tidemark"_s, this);
    title->setFont(Theme::instance().font(5, QFont::DemiBold));
    auto *text = new QLabel(lines.join(u'\n'), this);
    text->setObjectName(u"aboutText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(text);
    words->addStretch();
    words->addWidget(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(18);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    setMinimumWidth(460);
}

} // namespace tidemark::widgets
