// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/shortcutsdialog.h"

#include "models/sheetmodel.h"
#include "widgets/controlkeys.h"
#include "widgets/panes/paneboard.h"
#include "widgets/tables.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts << sequence.toString(QKeySequence::NativeText);
    texts.removeAll(QString()); // a desktop need not have a key for everything
    return texts.join(u", "_s);
}

/// As it stands in a menu, without the mark of its key there.
QString wordsOf(const QAction *action)
{
    QString text = action->text();
    text.remove(QChar(0x2026));
    return text.remove(u'&');
}
} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow *window)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    Sheet sheet;
    sheet.columns = {{tr("Keys"), u"keys"_s}, {tr("What they do"), u"what"_s}};
    const auto add = [&sheet](const QString &keys, const QString &what) {
        if (keys.isEmpty())
            return;
        std::vector<SheetCell> row{{keys, keys}, {what, what}};
        // Every table has the same ones.
        if (std::ranges::find(sheet.rows, row) == sheet.rows.end())
            sheet.rows.push_back(std::move(row));
    };
    const QList<QAction *> actions = window->findChildren<QAction *>();
    const auto addAll = [&](Qt::ShortcutContext context) {
        for (const QAction *action : actions) {
            if (!action->shortcuts().isEmpty() && action->shortcutContext() == context)
                add(keysText(action->shortcuts()), wordsOf(action));
        }
    };
    addAll(Qt::WindowShortcut);
    for (const auto &[keys, what] : PaneBoard::chartKeys())
        add(keysText(keys), what);
    for (const auto &[keys, what] : controlKeys())
        add(keysText(keys), what);
    addAll(Qt::WidgetShortcut);

    auto *model = new SheetModel(this);
    auto *table = new QTableView(this);
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setProperty("framed", true);
    dressTable(table, model, 1);
    model->setSheet(std::move(sheet));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(560, 480);
}

} // namespace tidemark::widgets
