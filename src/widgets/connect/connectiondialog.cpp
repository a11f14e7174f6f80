// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/connect/connectiondialog.h"

#include "models/plaintext.h"
#include "widgets/connect/steplist.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
QLabel *words(const char *name, const char *role)
{
    auto *made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

bool looksLikeConninfo(const QString &text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1) || text.contains(u'=');
}

/// How many letters an edit put into it at once.
qsizetype inserted(const QString &before, const QString &after)
{
    const auto front = std::ranges::mismatch(before, after);
    auto left = before.end();
    auto rest = after.end();
    for (; left != front.in1 && rest != front.in2 && *(left - 1) == *(rest - 1); --left)
        --rest;
    return rest - front.in2;
}
} // namespace

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connect to a server"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 16, 18, 16);
    outer->setSpacing(12);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(18);
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(3, 4);
    fillForm(grid);
    auto *area = new QScrollArea;
    area->setObjectName(u"connectionForm"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    sides->addWidget(area, 11);
    sides->addWidget(makeTestSide(), 9);
    outer->addLayout(sides, 1);
    m_problem = words("problemLabel", "muted");
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->hide();
    outer->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    m_test = new QPushButton;
    m_test->setObjectName(u"testButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(u"saveButton"_s);
    m_connect = new QPushButton(tr("&Connect"));
    m_connect->setObjectName(u"connectNowButton"_s);
    m_connect->setProperty("kind", u"primary"_s);
    // Enter connects, wherever it is pressed.
    for (QPushButton *other : {m_test, cancel, m_save})
        other->setAutoDefault(false);
    m_connect->setDefault(true);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_connect);
    outer->addLayout(buttons);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::toggleTest);
    connect(cancel, &QPushButton::clicked, this, &ConnectionDialog::reject);
    // A key that presses a button does not leave the field.
    for (const QPushButton *button : {m_test, m_save, m_connect})
        connect(button, &QPushButton::pressed, this, &ConnectionDialog::readHost);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(true); });
    resize(920, 640);
    endTest(true);
    m_verdict->hide();
    fill({});
}

ConnectionDialog::~ConnectionDialog()
{
    m_host->disconnect(this); // one that goes loses the focus, and tells that it was edited
}

namespace
{
/// In a row of its own, or at the end of the last one.
void place(QGridLayout *grid, QWidget *title, QWidget *edit, bool beside)
{
    const int row = beside ? grid->rowCount() - 1 : grid->rowCount();
    if (beside) {
        grid->addWidget(title, row, 2);
        grid->addWidget(edit, row, 3);
        // What stands there gives it room.
        QWidget *first = grid->itemAtPosition(row, 1)->widget();
        grid->removeWidget(first);
        grid->addWidget(first, row, 1);
        return;
    }
    grid->addWidget(title, row, 0);
    grid->addWidget(edit, row, 1, 1, 3);
}
} // namespace

QLineEdit *ConnectionDialog::addField(QGridLayout *grid, const char *name, const QString &text,
                                      const QString &word, bool beside)
{
    auto *title = new QLabel(text);
    title->setTextFormat(Qt::PlainText);
    auto *edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    title->setBuddy(edit);
    edit->setAccessibleName(text);
    if (!word.isEmpty()) {
        title->setToolTip(tr("libpq: %1").arg(word));
        edit->setToolTip(title->toolTip());
    }
    place(grid, title, edit, beside);
    connect(edit, &QLineEdit::textEdited, this, &ConnectionDialog::noteEdit);
    return edit;
}

void ConnectionDialog::addHeading(QGridLayout *grid, const QString &text)
{
    const int row = grid->rowCount();
    QLabel *heading = words("formHeading", "heading");
    heading->setText(text);
    heading->setContentsMargins(0, row > 1 ? 6 : 0, 0, 0);
    grid->addWidget(heading, row, 0, 1, 4);
}

void ConnectionDialog::fillForm(QGridLayout *grid)
{
    const auto field = [&](const char *name, const QString &text, QString SavedProfile::*member,
                           const QString &word = {}, bool beside = false) {
        QLineEdit *edit = addField(grid, name, text, word, beside);
        m_fields.push_back({edit, member});
        return edit;
    };
    const auto secret = [&](const char *name) {
        QLineEdit *edit = addField(grid, name, tr("Password"), {}, true);
        edit->setEchoMode(QLineEdit::Password);
        return edit;
    };
    const auto combo = [&](const char *name, const QString &text, const QString &word, bool beside = false) {
        auto *title = new QLabel(text);
        auto *made = new QComboBox;
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        made->setToolTip(tr("libpq: %1").arg(word));
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        title->setBuddy(made);
        title->setToolTip(made->toolTip());
        place(grid, title, made, beside);
        return made;
    };
    addHeading(grid, tr("Server"));
    field("nameEdit", tr("Name"), &SavedProfile::name)->setPlaceholderText(tr("as you call it"));
    m_host = field("hostEdit", tr("Host"), &SavedProfile::host, u"host"_s);
    field("portEdit", tr("Port"), &SavedProfile::port, u"port"_s, true);
    field("databaseEdit", tr("Database"), &SavedProfile::database, u"dbname"_s);
    m_service = combo("serviceCombo", tr("Service"), u"service"_s, true);
    m_service->setEditable(true);
    connect(m_service, &QComboBox::currentTextChanged, this, &ConnectionDialog::noteEdit);
    connect(m_host, &QLineEdit::textEdited, this, &ConnectionDialog::noteHost);
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectionDialog::readHost);

    addHeading(grid, tr("Login"));
    field("userEdit", tr("User"), &SavedProfile::user, u"user"_s);
    m_password = secret("passwordEdit");

    addHeading(grid, tr("Operator's login, for maintenance and imports"));
    field("operatorEdit", tr("User"), &SavedProfile::operatorUser)->setPlaceholderText(tr("the same"));
    m_operatorPassword = secret("operatorPasswordEdit");
    m_keep = new QCheckBox(tr("Keep passwords in this computer's &keychain"));
    m_keep->setObjectName(u"keepCheck"_s);
    grid->addWidget(m_keep, grid->rowCount(), 0, 1, 4);

    addHeading(grid, tr("Encryption (TLS)"));
    m_mode = combo("modeCombo", tr("Verification"), u"sslmode"_s);
    m_mode->addItem(tr("Certificate and name (verify-full)"), QString());
    m_mode->addItem(tr("Certificate only (verify-ca)"), u"verify-ca"_s);
    m_mode->addItem(tr("None, but encrypted (require)"), u"require"_s);
    m_mode->addItem(tr("None, encrypted if offered (prefer)"), u"prefer"_s);
    m_mode->addItem(tr("Not encrypted (disable)"), u"disable"_s);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConnectionDialog::noteEdit);
    m_tls = words("tlsNote", "tls");
    m_tls->setProperty("tone", u"danger"_s);
    m_tls->hide();
    grid->addWidget(m_tls, grid->rowCount(), 1, 1, 3);
    field("rootEdit", tr("Authorities"), &SavedProfile::sslRootCert, u"sslrootcert"_s);

    addHeading(grid, tr("More"));
    field("cacheEdit", tr("Shared cache"), &SavedProfile::cache)
        ->setPlaceholderText(u"redis://cache.example"_s);
    field("furtherEdit", tr("Further settings"), &SavedProfile::further, u"keyword=value …"_s)
        ->setPlaceholderText(u"connect_timeout=5 …"_s);
    grid->setRowStretch(grid->rowCount(), 1);
}

QWidget *ConnectionDialog::makeTestSide()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"testSide"_s);
    frame->setProperty("inset", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    QLabel *heading = words("testHeading", "heading");
    heading->setText(tr("Test"));
    m_steps = new StepList;
    m_steps->setObjectName(u"connectionSteps"_s);
    m_verdict = words("verdictLabel", "muted");
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 6, 0);
    lines->addWidget(m_steps);
    lines->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"testArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    column->addWidget(heading);
    column->addWidget(area, 1);
    column->addWidget(m_verdict);
    listSteps();
    return frame;
}

void ConnectionDialog::listSteps()
{
    QStringList titles{tr("Name"),     tr("Port"),       tr("TLS"),    tr("Login"),
                       tr("Database"), tr("Extensions"), tr("Schema"), tr("Role")};
    if (m_withOperator)
        titles << tr("Operator's login");
    m_steps->setSteps(titles);
}

void ConnectionDialog::selectMode(const QString &mode)
{
    int index = m_mode->findData(mode);
    if (index < 0) {
        m_mode->addItem(mode, mode);
        index = m_mode->count() - 1;
    }
    m_mode->setCurrentIndex(index);
}

void ConnectionDialog::noteHost(const QString &text)
{
    if (inserted(std::exchange(m_hostBefore, text), text) > 1) // a pasted one is whole
        readHost();
}

void ConnectionDialog::readHost()
{
    if (looksLikeConninfo(m_host->text()))
        Q_EMIT conninfoEntered(m_host->text());
}

void ConnectionDialog::takeWords(const SavedProfile &words, const QString &password)
{
    const SavedProfile entered = profile();
    const QString operators = operatorPassword();
    const bool keeps = m_keep->isChecked();
    SavedProfile taken = words;
    taken.name = entered.name;
    taken.operatorUser = entered.operatorUser;
    taken.cache = entered.cache;
    taken.keepsPassword = m_edited.keepsPassword;
    taken.keepsOperatorPassword = m_edited.keepsOperatorPassword;
    taken.lastUsed = m_edited.lastUsed;
    fill(taken, password.isEmpty() ? this->password() : password);
    m_operatorPassword->setText(operators);
    m_keep->setChecked(keeps);
}

void ConnectionDialog::fill(const SavedProfile &profile, const QString &password)
{
    m_edited = profile;
    for (const Field &field : m_fields)
        field.edit->setText(profile.*field.member);
    m_hostBefore = profile.host;
    selectMode(profile.sslMode);
    m_service->setCurrentText(profile.service);
    m_password->setText(password);
    m_operatorPassword->clear();
    const QString kept = tr("in the keychain");
    m_password->setPlaceholderText(profile.keepsPassword ? kept : QString());
    m_operatorPassword->setPlaceholderText(profile.keepsOperatorPassword ? kept : QString());
    m_keep->setChecked(profile.keepsPassword || profile.keepsOperatorPassword || profile.name.isEmpty());
    noteEdit();
}

void ConnectionDialog::setDefaults(const SavedProfile &defaults, const QStringList &services)
{
    for (const Field &field : m_fields)
        if (const QString text = defaults.*field.member; !text.isEmpty())
            field.edit->setPlaceholderText(text);
    if (defaults.host.isEmpty())
        m_host->setPlaceholderText(tr("this computer, or paste a connection string"));
    const QString text = m_service->currentText();
    m_service->clear();
    m_service->addItem(QString());
    m_service->addItems(services);
    m_service->setCurrentText(text);
}

void ConnectionDialog::showTls(const QString &weakness)
{
    m_tls->setText(plainText(weakness, 400));
    m_tls->setVisible(!weakness.isEmpty());
}

void ConnectionDialog::showProblem(const QString &text)
{
    m_problem->setText(plainText(text, 600));
    m_problem->setVisible(!text.isEmpty());
}

SavedProfile ConnectionDialog::profile() const
{
    SavedProfile profile = m_edited;
    for (const Field &field : m_fields)
        profile.*field.member = field.edit->text().trimmed();
    profile.sslMode = m_mode->currentData().toString();
    profile.service = m_service->currentText().trimmed();
    profile.keepsPassword = m_keep->isChecked() && (m_edited.keepsPassword || !m_password->text().isEmpty());
    profile.keepsOperatorPassword = m_keep->isChecked() && !profile.operatorUser.isEmpty() &&
                                    (m_edited.keepsOperatorPassword || !m_operatorPassword->text().isEmpty());
    return profile;
}

QString ConnectionDialog::password() const
{
    return m_password->text();
}

QString ConnectionDialog::operatorPassword() const
{
    return m_operatorPassword->text();
}

void ConnectionDialog::noteEdit()
{
    const bool withOperator = !profile().operatorUser.isEmpty();
    m_operatorPassword->setEnabled(withOperator);
    // What was tested is another connection.
    if (m_testing)
        toggleTest();
    m_verdict->hide();
    m_withOperator = withOperator;
    listSteps();
    showProblem({});
    Q_EMIT edited();
}

void ConnectionDialog::toggleTest()
{
    if (!m_testing) {
        Q_EMIT testWanted();
        return;
    }
    m_steps->stop();
    endTest(true);
    m_verdict->hide();
    Q_EMIT testCancelled();
}

void ConnectionDialog::beginTest()
{
    listSteps();
    m_verdict->hide();
    m_testing = true;
    m_test->setText(tr("&Stop the test"));
}

void ConnectionDialog::showStep(const StepReport &report)
{
    if (!m_testing)
        return;
    const bool running = report.state == StepReport::State::Running;
    m_steps->show(int(report.step), report.state, running ? std::nullopt : std::optional(report.took),
                  report.said, report.todo);
}

void ConnectionDialog::endTest(bool good)
{
    m_testing = false;
    m_test->setText(tr("&Test the connection"));
    m_verdict->setText(good ? tr("The connection works.") : tr("The connection does not work yet."));
    setStyled(m_verdict, "tone", good ? u"good"_s : u"danger"_s);
    m_verdict->show();
}

void ConnectionDialog::done(int result)
{
    if (m_testing)
        toggleTest();
    m_password->clear();
    m_operatorPassword->clear();
    QDialog::done(result);
}

} // namespace tidemark::widgets
