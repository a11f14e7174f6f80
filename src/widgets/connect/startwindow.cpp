// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/connect/startwindow.h"

#include "models/plaintext.h"
#include "widgets/connect/steplist.h"
#include "widgets/elidedlabel.h"
#include "widgets/motion.h"
#include "widgets/theme.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int columnWidth = 640;
constexpr int barSteps = 1000;

QLabel *label(const QString &text, const char *role)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

/// One of the choices.
QFrame *card(const char *name)
{
    auto *frame = new QFrame;
    frame->setObjectName(QString::fromLatin1(name));
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(6);
    return frame;
}

/// One column in the middle that scrolls where there is no room.
QWidget *inColumn(QVBoxLayout *content)
{
    content->setContentsMargins(0, 0, 0, 0);
    auto *column = new QWidget;
    column->setLayout(content);
    column->setMaximumWidth(columnWidth);
    auto *page = new QWidget;
    page->setObjectName(u"startPage"_s);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(24, 24, 24, 24);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    auto *area = new QScrollArea;
    area->setObjectName(u"startArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    return area;
}

QWidget *heading()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(2, 0, 2, 10);
    line->setSpacing(14);
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/icons/tidemark.svg"_s).pixmap(44, 44));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = label(u"Tidemark"_s, "start");
    words->addWidget(name);
    words->addWidget(label(StartWindow::tr("Real-time analytics over your event stream"), "muted"));
    line->addWidget(logo);
    line->addLayout(words, 1);
    return row;
}

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

QString usedText(Instant used)
{
    if (used == Instant{})
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMSecs(used)).date(), QLocale::ShortFormat);
}
} // namespace

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"startWindow"_s);
    setWindowIcon(QIcon(u":/icons/tidemark.svg"_s));
    setWindowTitle(u"Tidemark"_s);
    setAcceptDrops(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeTrial());
    setMinimumSize(520, 420);
    resize(1024, 700);
    showPrivate();
    setConnections({});
}

StartWindow::~StartWindow() = default;

QWidget *StartWindow::makeChoices()
{
    auto *content = new QVBoxLayout;
    content->setSpacing(14);
    content->addWidget(heading());
    m_notice = label({}, "notice");
    m_notice->setObjectName(u"startNotice"_s);
    m_notice->hide();
    content->addWidget(m_notice);

    QFrame *trial = card("tryCard");
    auto *column = static_cast<QVBoxLayout *>(trial->layout());
    m_tryTitle = label({}, "choice");
    m_tryText = label({}, "muted");
    m_sample = new QPushButton(tr("Try with &sample data"));
    m_sample->setObjectName(u"sampleButton"_s);
    m_sample->setProperty("kind", u"primary"_s);
    m_log = new QPushButton(tr("Try with your own &log…"));
    m_log->setObjectName(u"logButton"_s);
    m_openPrivate = new QPushButton(tr("&Open"));
    m_openPrivate->setObjectName(u"openPrivateButton"_s);
    m_openPrivate->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    for (QPushButton *button : {m_openPrivate, m_sample, m_log})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addWidget(m_tryTitle);
    column->addWidget(m_tryText);
    column->addLayout(buttons);
    content->addWidget(trial);
    connect(m_sample, &QPushButton::clicked, this, &StartWindow::sampleWanted);
    connect(m_log, &QPushButton::clicked, this, &StartWindow::pickLog);
    connect(m_openPrivate, &QPushButton::clicked, this, &StartWindow::privateWanted);

    QFrame *server = card("connectCard");
    auto *beside = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(label(tr("Connect to a server"), "choice"));
    words->addWidget(label(tr("A coordinator that is already there, in PostgreSQL or Citus."), "muted"));
    auto *connectButton = new QPushButton(tr("&Connect to a server…"));
    connectButton->setObjectName(u"connectButton"_s);
    beside->addLayout(words, 1);
    beside->addWidget(connectButton, 0, Qt::AlignVCenter);
    static_cast<QVBoxLayout *>(server->layout())->addLayout(beside);
    content->addWidget(server);
    connect(connectButton, &QPushButton::clicked, this, &StartWindow::connectWanted);

    m_recentCard = card("recentCard");
    auto *recent = static_cast<QVBoxLayout *>(m_recentCard->layout());
    recent->setSpacing(4);
    // The lines have a margin of their own, which shows under the mouse.
    recent->setContentsMargins(12, 18, 12, 12);
    QLabel *title = label(tr("Recent connections"), "choice");
    title->setContentsMargins(10, 0, 0, 0);
    recent->addWidget(title);
    m_recentLines = new QVBoxLayout;
    m_recentLines->setSpacing(2);
    recent->addLayout(m_recentLines);
    content->addWidget(m_recentCard);
    return inColumn(content);
}

QWidget *StartWindow::makeTrial()
{
    auto *content = new QVBoxLayout;
    content->setSpacing(14);
    content->addWidget(heading());
    QFrame *frame = card("trialCard");
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->setSpacing(14);
    column->addWidget(label(tr("Setting up a private coordinator on this computer"), "choice"));
    m_steps = new StepList;
    m_steps->setObjectName(u"trialSteps"_s);
    column->addWidget(m_steps);
    m_bar = new BusyBar;
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    m_again = new QPushButton(tr("&Try again"));
    m_again->setObjectName(u"againButton"_s);
    m_again->setProperty("kind", u"primary"_s);
    m_cancel = new QPushButton(tr("&Cancel"));
    m_cancel->setObjectName(u"trialCancelButton"_s);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    content->addWidget(frame);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        Q_EMIT trialCancelled();
        endTrial();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_withRows)
            Q_EMIT sampleWanted();
        else
            Q_EMIT logWanted({});
    });
    return inColumn(content);
}

void StartWindow::setPrivateExists(bool exists)
{
    m_privateExists = exists;
    showPrivate();
}

void StartWindow::showPrivate()
{
    m_tryTitle->setText(m_privateExists ? tr("This computer") : tr("Try it on this computer"));
    m_tryText->setText(
        m_privateExists
            ? tr("Your private coordinator: a PostgreSQL for you alone, without a network port.")
            : tr("Creates a private coordinator: a real PostgreSQL for you alone, without a network port. It runs "
                 "while Tidemark is open, and you can remove it at any time."));
    m_openPrivate->setVisible(m_privateExists);
    m_sample->setVisible(!m_privateExists);
    m_log->setText(m_privateExists ? tr("Import a &log…") : tr("Try with your own &log…"));
    (m_privateExists ? m_openPrivate : m_sample)->setFocus();
}

void StartWindow::setConnections(const std::vector<KnownConnection> &connections)
{
    while (QLayoutItem *item = m_recentLines->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const KnownConnection &connection : connections)
        m_recentLines->addWidget(makeLine(connection));
    m_recentCard->setVisible(!connections.empty());
}

QWidget *StartWindow::makeLine(const KnownConnection &connection)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const SavedProfile &profile = connection.profile;
    const QString name = plainText(profile.name.isEmpty() ? connection.place : profile.name);
    auto *button = new QPushButton;
    button->setObjectName(u"connectionButton"_s);
    button->setProperty("kind", u"entry"_s);
    button->setAccessibleName(name);
    button->setProperty("tall", !profile.name.isEmpty());
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *inside = new QHBoxLayout(button);
    inside->setContentsMargins(10, 4, 10, 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const auto plain = [](const QString &text, const char *role) {
        auto *made = new ElidedLabel;
        made->setText(text);
        made->setProperty("role", QString::fromLatin1(role));
        made->setAttribute(Qt::WA_TransparentForMouseEvents);
        return made;
    };
    words->addWidget(plain(name, "title"));
    if (!profile.name.isEmpty())
        words->addWidget(plain(plainText(connection.place), "muted"));
    inside->addLayout(words, 1);
    if (!connection.weakTls.isEmpty()) {
        auto *weak = plain(connection.weakTls, "tls");
        weak->setObjectName(u"weakTlsLabel"_s);
        weak->setProperty("tone", u"danger"_s);
        button->setAccessibleDescription(connection.weakTls);
        inside->addWidget(weak);
    }
    inside->addWidget(plain(usedText(profile.lastUsed), "faint"));
    connect(button, &QPushButton::clicked, this, [this, profile] { Q_EMIT connectionPicked(profile); });

    auto *more = new QToolButton;
    more->setObjectName(u"connectionMenuButton"_s);
    more->setAccessibleName(tr("Edit or remove %1").arg(name));
    more->setPopupMode(QToolButton::InstantPopup);
    Theme::instance().setIcon(more, u"more"_s);
    auto *menu = new QMenu(more);
    menu->addAction(profile.name.isEmpty() ? tr("&Save as a profile…") : tr("&Edit…"), this,
                    [this, profile] { Q_EMIT editWanted(profile); });
    menu->addAction(tr("&Remove"), this, [this, profile] { Q_EMIT removeWanted(profile); });
    more->setMenu(menu);
    line->addWidget(button, 1);
    line->addWidget(more);
    return row;
}

void StartWindow::showNotice(const QString &text)
{
    m_notice->setText(plainText(text, 600));
    m_notice->setVisible(!text.isEmpty());
}

void StartWindow::beginTrial(bool withRows)
{
    m_withRows = withRows;
    m_failed = false;
    QStringList titles{tr("Private PostgreSQL"), tr("Schema")};
    if (withRows)
        titles << tr("Sample rows") << tr("Rollups");
    m_steps->setSteps(titles);
    m_bar->setBusy();
    m_bar->show();
    m_again->hide();
    m_cancel->setText(tr("&Cancel"));
    m_pages->setCurrentIndex(1);
    m_cancel->setFocus();
}

void StartWindow::showTrial(const TrialReport &report)
{
    const bool running = report.state == StepReport::State::Running;
    QString said = report.said;
    if (report.of > 0 && running) {
        const QLocale locale;
        said = tr("%1 of %2 rows").arg(locale.toString(report.done), locale.toString(report.of));
        m_bar->setProgress(int(report.done * barSteps / report.of), barSteps);
    } else if (running) {
        m_bar->setBusy();
    }
    m_steps->show(int(report.step), report.state, running ? std::nullopt : std::optional(report.took), said,
                  report.todo);
    if (report.state != StepReport::State::Failed)
        return;
    m_failed = true;
    m_bar->hide();
    m_again->show();
    m_again->setFocus();
    m_cancel->setText(tr("&Back"));
}

void StartWindow::endTrial()
{
    m_pages->setCurrentIndex(0);
    showPrivate();
}

bool StartWindow::isTrying() const
{
    return m_pages->currentIndex() == 1 && !m_failed;
}

void StartWindow::pickLog()
{
    auto *dialog = new QFileDialog(this, tr("Choose a log"));
    dialog->setObjectName(u"logDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &StartWindow::logWanted);
    dialog->open();
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isTrying() && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent *event)
{
    if (const QStringList files = filesOf(event->mimeData()); !isTrying() && !files.isEmpty())
        Q_EMIT logWanted(files);
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    if (isTrying()) {
        Q_EMIT trialCancelled();
        endTrial();
    }
    QWidget::closeEvent(event);
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == 1)
        m_cancel->click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tidemark::widgets
