// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/alertdialog.h"

#include "core/errortext.h"
#include "models/alerttext.h"
#include "widgets/named.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds typingPause = 500ms;

QSpinBox *minutesBox(const char *name, int least, QWidget *parent)
{
    auto *box = named(new QSpinBox(parent), name);
    box->setRange(least, 1440);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

QDoubleSpinBox *valueBox(const char *name, QWidget *parent)
{
    auto *box = named(new QDoubleSpinBox(parent), name);
    box->setRange(0, 1e18);
    box->setGroupSeparatorShown(true);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}
/// How many decimals a number needs, no more than six.
int decimalsOf(const std::optional<double> &number)
{
    int decimals = 0;
    while (number && decimals < 6 && QString::number(*number, 'f', decimals).toDouble() != *number)
        ++decimals;
    return decimals;
}

/// The item of that name, which is added where this program does not know it.
void choose(QComboBox *box, const QString &name, const QString &text)
{
    if (!name.isEmpty() && box->findData(name) < 0)
        box->addItem(text, name);
    box->setCurrentIndex(std::max(0, box->findData(name)));
}
} // namespace

AlertDialog::AlertDialog(const AlertRule &rule, AdminPort &port, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_port(port)
    , m_zone(zone)
    , m_name(named(new QLineEdit(this), "alertName"))
    , m_tenant(named(new QLineEdit(this), "alertTenant"))
    , m_measure(named(new QComboBox(this), "alertMeasure"))
    , m_type(named(new QLineEdit(this), "alertType"))
    , m_country(named(new QLineEdit(this), "alertCountry"))
    , m_window(minutesBox("alertWindow", 1, this))
    , m_comparison(named(new QComboBox(this), "alertComparison"))
    , m_threshold(valueBox("alertThreshold", this))
    , m_for(minutesBox("alertFor", 0, this))
    , m_clears(named(new QCheckBox(tr("Keep firing until it is back beyond"), this), "alertClears"))
    , m_clear(valueBox("alertClear", this))
    , m_clearFor(minutesBox("alertClearFor", 0, this))
    , m_enabled(named(new QCheckBox(tr("Evaluate this rule"), this), "alertEnabled"))
    , m_outcome(named(new QLabel(this), "alertOutcome"))
    , m_basis(named(new QLabel(this), "alertBasis"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"alertDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(rule.id == 0 ? tr("Add alert rule") : tr("Edit alert rule"));
    makeFields();
    layOut();
    fill();
    listen();
    changed();
    m_name->setFocus();
}

void AlertDialog::makeFields()
{
    m_tenant->setValidator(
        new QIntValidator(std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), m_tenant));
    for (const AlertMeasure &one : alertMeasures)
        m_measure->addItem(alertMeasureText(one.name), QString(one.name));
    for (const QLatin1StringView comparison : alertComparisons)
        m_comparison->addItem(alertComparisonText(comparison), QString(comparison));
    m_type->setPlaceholderText(tr("All types"));
    m_country->setPlaceholderText(tr("All countries; a code such as DE"));
    m_window->setSuffix(tr(" min"));
    for (QSpinBox *box : {m_for, m_clearFor})
        box->setSuffix(tr(" min"));
    m_for->setSpecialValueText(tr("At once"));
    m_clearFor->setSpecialValueText(tr("At once"));
    m_clear->setAccessibleName(tr("Clear threshold"));
    for (QLabel *label : {m_outcome, m_basis}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setStyled(m_basis, "role", u"muted"_s);
}

void AlertDialog::layOut()
{
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Tenant"), m_tenant);
    m_form->addRow(tr("Measure"), m_measure);
    m_form->addRow(tr("Event type"), m_type);
    m_form->addRow(tr("Country"), m_country);
    m_form->addRow(tr("Window"), m_window);
    m_form->addRow(tr("Condition"), m_comparison);
    m_form->addRow(tr("Threshold"), m_threshold);
    m_form->addRow(tr("Fire after"), m_for);
    m_form->addRow(m_clears, m_clear);
    m_form->addRow(tr("Stop firing after"), m_clearFor);
    m_form->addRow(QString(), m_enabled);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(m_form);
    layout->addWidget(m_outcome);
    layout->addWidget(m_basis);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(480);
}

void AlertDialog::fill()
{
    m_name->setText(m_rule.name);
    m_tenant->setText(QString::number(m_rule.tenant.value()));
    choose(m_measure, m_rule.measure, alertMeasureText(m_rule.measure));
    m_type->setText(m_rule.type);
    m_country->setText(m_rule.country);
    m_window->setValue(m_rule.minutes);
    choose(m_comparison, m_rule.comparison, alertComparisonText(m_rule.comparison));
    fitFields();
    m_threshold->setValue(m_rule.threshold.value_or(0));
    m_shownThreshold = m_threshold->value();
    m_for->setValue((m_rule.forSeconds + 59) / 60);
    m_clears->setChecked(m_rule.clearThreshold.has_value());
    m_clear->setValue(m_rule.clearThreshold.value_or(m_rule.threshold.value_or(0)));
    m_shownClear = m_clear->value();
    m_clearFor->setValue((m_rule.clearSeconds + 59) / 60);
    m_enabled->setChecked(m_rule.enabled);
    fitFields();
}

void AlertDialog::listen()
{
    for (QLineEdit *edit : {m_name, m_tenant, m_type, m_country})
        connect(edit, &QLineEdit::textChanged, this, &AlertDialog::changed);
    for (QComboBox *box : {m_measure, m_comparison})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertDialog::changed);
    for (QSpinBox *box : {m_window, m_for, m_clearFor})
        connect(box, &QSpinBox::valueChanged, this, &AlertDialog::changed);
    for (QDoubleSpinBox *box : {m_threshold, m_clear})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AlertDialog::changed);
    for (QCheckBox *box : {m_clears, m_enabled})
        connect(box, &QCheckBox::toggled, this, &AlertDialog::changed);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AlertDialog::save);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &AlertDialog::askPreview);
    m_port.onAnswer(this, &AlertDialog::showPreview);
    m_port.onAnswer(this, &AlertDialog::showSaved);
}

AlertMeasure AlertDialog::measure() const
{
    const AlertMeasure *const known = alertMeasureNamed(m_measure->currentData().toString());
    return known != nullptr ? *known
                            : AlertMeasure{{}, m_rule.dataset, AlertUnit::Rows, !m_rule.country.isEmpty()};
}

bool AlertDialog::compares() const
{
    const QString comparison = m_comparison->currentData().toString();
    const bool isKnown = std::ranges::find(alertComparisons, comparison) != alertComparisons.end();
    return isKnown ? comparison != "silent"_L1 : m_rule.threshold.has_value();
}

AlertRule AlertDialog::given() const
{
    // A length that is no whole minutes stays as long as nobody touches it.
    const auto seconds = [](const QSpinBox *box, int before) {
        return box->value() == (before + 59) / 60 ? before : box->value() * 60;
    };
    // And a number that has more digits than are shown.
    const auto number = [](const QDoubleSpinBox *box, double shown, const std::optional<double> &before) {
        return box->value() == shown && before ? before : std::optional(box->value());
    };
    AlertRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.tenant = TenantId(m_tenant->text().toInt());
    rule.measure = m_measure->currentData().toString();
    rule.dataset = measure().dataset;
    rule.type = rule.dataset == Dataset::Events ? m_type->text().trimmed() : QString();
    rule.country = measure().byCountry ? m_country->text().trimmed().toUpper() : QString();
    rule.minutes = m_window->value();
    rule.comparison = m_comparison->currentData().toString();
    rule.threshold = compares() ? number(m_threshold, m_shownThreshold, m_rule.threshold) : std::nullopt;
    rule.clearThreshold =
        compares() && m_clears->isChecked()
            ? number(m_clear, m_shownClear, m_rule.clearThreshold ? m_rule.clearThreshold : m_rule.threshold)
            : std::nullopt;
    rule.forSeconds = seconds(m_for, m_rule.forSeconds);
    rule.clearSeconds = seconds(m_clearFor, m_rule.clearSeconds);
    rule.enabled = m_enabled->isChecked();
    return rule;
}

void AlertDialog::fitFields()
{
    const QString comparison = m_comparison->currentData().toString();
    const bool relative = comparison == "rises"_L1 || comparison == "falls"_L1;
    const auto setRow = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    setRow(m_type, measure().dataset == Dataset::Events);
    setRow(m_country, measure().byCountry);
    setRow(m_threshold, compares());
    setRow(m_clear, compares());
    m_clear->setEnabled(m_clears->isChecked());
    const bool isPercent = relative || measure().unit == AlertUnit::Percent;
    const int needed = std::max(decimalsOf(m_rule.threshold), decimalsOf(m_rule.clearThreshold));
    for (QDoubleSpinBox *box : {m_threshold, m_clear}) {
        box->setSuffix(isPercent                                   ? tr(" %")
                       : measure().unit == AlertUnit::ResponseTime ? tr(" ms")
                       : measure().unit == AlertUnit::Bytes        ? tr(" bytes")
                                                                   : QString());
        box->setDecimals(std::max(isPercent ? 2 : 0, needed));
    }
}

void AlertDialog::changed()
{
    fitFields();
    m_previewed.reset();
    m_asked.reset();
    say(tr("Checking the last 30 days…"), {}, {});
    m_pause.start();
    updateButtons();
}

void AlertDialog::askPreview()
{
    AlertRule rule = given();
    m_asked = alertFields(rule);
    // A name is needed to save it, not to see what it would do.
    if (rule.name.isEmpty())
        rule.name = u"?"_s;
    m_port.ask(AlertTrial{{}, alertFields(rule)});
}

void AlertDialog::showPreview(const AlertTrial &asked, const Result<AlertPreview> &preview)
{
    AlertRule rule = given();
    if (!m_asked || *m_asked != alertFields(rule))
        return;
    if (rule.name.isEmpty())
        rule.name = u"?"_s;
    if (asked.id || asked.fields != alertFields(rule))
        return;
    const QByteArray answered = *std::exchange(m_asked, {});
    const Formatter format(QLocale(), m_zone);
    if (preview) {
        say(alertPreviewText(*preview, format), alertPreviewBasis(rule, *preview, format),
            preview->firings.empty() ? QString() : u"warning"_s);
        m_previewed = answered;
    } else {
        say(errorLine(preview.error()), {}, u"danger"_s);
        // What the server cannot look back at in time can be watched for all the same.
        if (preview.error().kind == ErrorKind::Timeout)
            m_previewed = answered;
    }
    updateButtons();
}

void AlertDialog::save()
{
    const AlertRule rule = given();
    m_saving = AlertSaving{rule.id == 0 ? std::nullopt : std::optional(rule.id), alertFields(rule)};
    updateButtons();
    m_port.ask(*m_saving);
}

void AlertDialog::showSaved(const AlertSaving &asked, const Result<qint64> &saved)
{
    if (asked != m_saving)
        return;
    m_saving.reset();
    if (saved)
        return accept();
    say(errorLine(saved.error()), {}, u"danger"_s);
    updateButtons();
}

void AlertDialog::say(const QString &text, const QString &detail, const QString &tone)
{
    m_outcome->setText(text);
    setStyled(m_outcome, "tone", tone);
    m_basis->setText(detail);
    m_basis->setVisible(!detail.isEmpty());
}

void AlertDialog::updateButtons()
{
    QPushButton *const button = m_buttons->button(QDialogButtonBox::Save);
    const AlertRule rule = given();
    const bool isNamed = !rule.name.isEmpty();
    const bool isPreviewed = m_previewed && *m_previewed == alertFields(rule);
    button->setEnabled(isNamed && isPreviewed && !m_saving);
    button->setToolTip(!isNamed ? tr("The rule needs a name.") : QString());
}

} // namespace tidemark::widgets
