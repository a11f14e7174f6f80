// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/datasetspage.h"

#include "core/errortext.h"
#include "models/reasontext.h"
#include "models/sheetmodel.h"
#include "models/storagesheet.h"
#include "widgets/admin/expirydialog.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

DatasetsPage::DatasetsPage(QWidget *parent)
    : AdminSection(parent)
    , m_model(new SheetModel(this))
    , m_table(listTable(u"datasetTable"_s, tr("Datasets"), m_model, -1, this))
    , m_actions(new QHBoxLayout)
    , m_storageModel(new SheetModel(this))
    , m_storageTable(listTable(u"storageTable"_s, tr("Storage"), m_storageModel, -1, this))
    , m_outlook(stateLabel(u"outlookLabel"_s, tr("Measuring what the tables take…"), this))
{
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_table, 2);
    layout->addLayout(m_actions);
    layout->addSpacing(8);
    layout->addWidget(m_outlook);
    layout->addWidget(m_storageTable, 5);
    m_actions->setSpacing(8);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DatasetsPage::updateButtons);
}

void DatasetsPage::setPort(AdminPort &port)
{
    m_port = &port;
    addAction<RollupRequest>(
        "rollupButton", tr("Roll up now"), tr("Rolling up %1…"),
        [this](const QString &name, const RollupReport &done) { return rollupText(name, done); });
    setStyled(m_buttons.front(), "kind", u"primary"_s);
    addButton("expireButton", tr("Expire…"), [this](Dataset dataset) {
        auto *dialog = new ExpiryDialog(dataset, m_zone, *m_port, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addAction<PartitionsRequest>("partitionsButton", tr("Create partitions"),
                                 tr("Creating partitions of %1…"), [](const QString &name, int made) {
                                     return made == 0
                                                ? tr("%1: all upcoming partitions already exist.").arg(name)
                                                : tr("%1: partitions created: %2.").arg(name).arg(made);
                                 });
    auto *import = new QPushButton(tr("Import…"), this);
    import->setObjectName(u"importButton"_s);
    import->setToolTip(tr("Load files into the coordinator (Ctrl+I)"));
    connect(import, &QPushButton::clicked, this, &DatasetsPage::importWanted);
    m_actions->addWidget(import);
    m_actions->addStretch();
    port.onAnswer(this, &DatasetsPage::showExpiry);
    port.onAnswer(this, &DatasetsPage::showStorage);
}

void DatasetsPage::refresh()
{
    m_port->ask(StorageReading{});
}

void DatasetsPage::addButton(const char *name, const QString &text, const std::function<void(Dataset)> &act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, act] { act(selected()); });
    m_actions->addWidget(button);
    m_buttons.push_back(button);
}

template<typename Action>
void DatasetsPage::addAction(
    const char *name, const QString &text, const QString &began,
    const std::function<QString(const QString &, const typename Action::Answer &)> &words)
{
    addButton(name, text, [this, began](Dataset dataset) {
        Q_EMIT reported(began.arg(datasetName(dataset)), false);
        m_port->ask(Action{dataset});
    });
    m_port->onAnswer<Action>(
        this, [this, words](const Action &asked, const Result<typename Action::Answer> &answer) {
            const QString dataset = datasetName(asked.dataset);
            if (!answer)
                Q_EMIT reported(dataset + u": "_s + errorLine(answer.error()), true);
            else
                Q_EMIT reported(words(dataset, *answer), false);
        });
}

void DatasetsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_tide)
        showTide(*m_tide);
}

void DatasetsPage::setRights(const OperatorRights &rights)
{
    m_rights = rights;
    updateButtons();
}

void DatasetsPage::showTide(const TideTable &tide)
{
    m_tide = tide;
    m_model->setSheet(sheetOf(tide.datasets, Formatter(QLocale(), m_zone)));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

void DatasetsPage::updateButtons()
{
    const bool enabled = m_rights.isFree && m_table->currentIndex().isValid();
    for (QPushButton *button : m_buttons) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : m_rights.whyNotFree.toHtmlEscaped());
    }
}

Dataset DatasetsPage::selected() const
{
    const int row = currentPlace(m_table);
    if (m_tide && row >= 0 && row < int(m_tide->datasets.size()))
        return m_tide->datasets[std::size_t(row)].dataset;
    return Dataset::Events;
}

QString DatasetsPage::rollupText(const QString &name, const RollupReport &done) const
{
    const Formatter format(QLocale(), m_zone);
    switch (done.outcome) {
    case RollupOutcome::Done:
        break;
    case RollupOutcome::Busy:
        return tr("%1: another run is in progress (%2). Nothing was done; a later rollup takes the new rows.")
            .arg(name, reasonText(done.reason, format));
    case RollupOutcome::Deferred:
        return tr("%1: deferred: some transactions may still be open (%2). Nothing was done.")
            .arg(name, reasonText(done.reason, format));
    }
    return done.rows == 0 ? tr("%1: no rows were waiting.").arg(name)
                          : tr("%1: %2 rows rolled up in %3, %4 of them late.")
                                .arg(name, format.count(done.rows), format.responseTime(done.milliseconds),
                                     format.count(done.lateRows));
}

void DatasetsPage::showStorage(const StorageReading &, const Result<Storage> &storage)
{
    if (!storage) {
        m_outlook->setText(errorLine(storage.error()));
        setStyled(m_outlook, "tone", u"danger"_s);
        return;
    }
    const Formatter format(QLocale(), m_zone);
    m_storageModel->setSheet(sheetOf(overNodes(storage->tables), format));
    fitColumns(m_storageTable);
    QStringList lines;
    bool isTight = false;
    for (const DiskOutlook &outlook : diskOutlooks(*storage)) {
        lines << outlookText(outlook, storage->disks.size() > 1, format);
        isTight |= outlook.fullIn.value_or(daysToBeTold) < daysToBeTold || !outlook.disk.problem.isEmpty();
    }
    m_outlook->setText(lines.join(u'\n'));
    setStyled(m_outlook, "tone", isTight ? u"warning"_s : QString());
}

void DatasetsPage::showExpiry(const ExpiryRequest &request, const Result<ExpiryReport> &answer)
{
    if (request.dryRun)
        return;
    const QString name = datasetName(request.dataset);
    if (answer)
        Q_EMIT reported(tr("%1: partitions dropped: %2.").arg(name).arg(answer.value().dropped.size()),
                        false);
    else
        Q_EMIT reported(name + u": "_s + errorLine(answer.error()), true);
}

} // namespace tidemark::widgets
