// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/connect/steplist.h"

#include "models/plaintext.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using State = StepReport::State;

namespace
{
constexpr int markSize = 18;
constexpr qsizetype longest = 600;
} // namespace

QString stepTime(Milliseconds took)
{
    const QLocale locale;
    if (took < Milliseconds(1000))
        return QCoreApplication::translate("StepList", "%1 ms").arg(locale.toString(took.count()));
    return QCoreApplication::translate("StepList", "%1 s")
        .arg(locale.toString(double(took.count()) / 1000, 'f', 1));
}

/// Told apart by its shape as well as by its colour.
class StepMark : public QWidget
{
public:
    explicit StepMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(markSize, markSize);
        connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    }
    void setState(std::optional<State> state)
    {
        m_state = state;
        update();
    }
    [[nodiscard]] std::optional<State> state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = Theme::instance().colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF disc(1.5, 1.5, markSize - 3, markSize - 3);
        if (!m_state || *m_state == State::Running) {
            painter.setPen(QPen(m_state ? c.accent : c.border, 1.8));
            painter.drawEllipse(disc);
            if (!m_state)
                return;
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawPie(disc, 90 * 16, -180 * 16);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(*m_state == State::Passed  ? c.good
                         : *m_state == State::Noted ? c.warning
                                                    : c.danger);
        painter.drawEllipse(disc);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.card, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath path;
        if (*m_state == State::Passed) {
            path.moveTo(5.4, 9.3);
            path.lineTo(7.9, 11.8);
            path.lineTo(12.6, 6.6);
        } else if (*m_state == State::Noted) {
            path.moveTo(9, 5.2);
            path.lineTo(9, 9.8);
            path.moveTo(9, 12.7);
            path.lineTo(9, 12.8);
        } else {
            path.moveTo(6.3, 6.3);
            path.lineTo(11.7, 11.7);
            path.moveTo(11.7, 6.3);
            path.lineTo(6.3, 11.7);
        }
        painter.drawPath(path);
    }

private:
    std::optional<State> m_state; ///< nothing: to come
};

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
}

StepList::~StepList() = default;

void StepList::setSteps(const QStringList &titles)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    m_lines.clear();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(9);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &text : titles) {
        const auto label = [this](const char *role) {
            auto *made = new QLabel(this);
            made->setTextFormat(Qt::PlainText);
            made->setProperty("role", QString::fromLatin1(role));
            return made;
        };
        Line line{new StepMark(this), label("step"), label("faint"), label("muted"), label("todo")};
        line.title->setText(text);
        for (QLabel *words : {line.said, line.todo}) {
            words->setWordWrap(true);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse);
            words->hide();
        }
        if (row > 0)
            grid->setRowMinimumHeight(row++, 5);
        grid->addWidget(line.mark, row, 0, Qt::AlignTop);
        grid->addWidget(line.title, row, 1);
        grid->addWidget(line.took, row++, 2, Qt::AlignRight);
        grid->addWidget(line.said, row++, 1, 1, 2);
        grid->addWidget(line.todo, row++, 1, 1, 2);
        m_lines.push_back(line);
    }
    grid->setRowStretch(row, 1);
    for (int i = 0; i < int(m_lines.size()); ++i)
        show(i, State::Running, {}, {}, {});
    stop();
}

void StepList::show(int step, State state, std::optional<Milliseconds> took, const QString &said,
                    const QString &todo)
{
    const Line &line = m_lines.at(std::size_t(step));
    line.mark->setState(state);
    line.took->setText(took ? stepTime(*took) : QString());
    line.said->setText(plainText(said, longest));
    line.said->setVisible(!said.isEmpty());
    line.todo->setText(plainText(todo, longest));
    line.todo->setVisible(!todo.isEmpty());
    const QString tone = state == State::Failed  ? u"danger"_s
                         : state == State::Noted ? u"warning"_s
                                                 : QString();
    setStyled(line.todo, "tone", tone);
    setStyled(line.title, "tone", state == State::Failed ? tone : QString());
    setStyled(line.title, "strong", state == State::Running || state == State::Failed);
    line.title->setAccessibleDescription(stateOf(step));
}

void StepList::stop()
{
    for (const Line &line : m_lines) {
        if (line.mark->state() != State::Running)
            continue;
        line.mark->setState(std::nullopt);
        setStyled(line.title, "strong", false);
        line.title->setAccessibleDescription({});
    }
}

QString StepList::stateOf(int step) const
{
    const std::optional<State> state = m_lines.at(std::size_t(step)).mark->state();
    if (!state)
        return {};
    switch (*state) {
    case State::Running:
        return tr("running");
    case State::Passed:
        return tr("passed");
    case State::Noted:
        return tr("passed with a note");
    case State::Failed:
        break;
    }
    return tr("failed");
}

QString StepList::wordsOf(int step) const
{
    const Line &line = m_lines.at(std::size_t(step));
    const QString said = line.said->text();
    return line.todo->text().isEmpty() ? said : said + u' ' + line.todo->text();
}

} // namespace tidemark::widgets
