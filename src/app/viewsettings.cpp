// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewsettings.h"

#include "core/comparison.h"
#include "core/rangestep.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <array>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype maxRemembered = 50;

/// In seconds.
constexpr std::array<std::pair<QLatin1StringView, Milliseconds widgets::TideAlarms::*>, 4> alarmKeys{
    {{"lag-amber"_L1, &widgets::TideAlarms::lagAmber},
     {"lag-red"_L1, &widgets::TideAlarms::lagRed},
     {"horizon-amber"_L1, &widgets::TideAlarms::horizonAmber},
     {"horizon-red"_L1, &widgets::TideAlarms::horizonRed}}};

QString themeName(widgets::ThemeChoice theme)
{
    switch (theme) {
    case widgets::ThemeChoice::Light:
        return u"light"_s;
    case widgets::ThemeChoice::Dark:
        return u"dark"_s;
    case widgets::ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

widgets::ThemeChoice themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return widgets::ThemeChoice::Light;
    return name == "dark"_L1 ? widgets::ThemeChoice::Dark : widgets::ThemeChoice::System;
}

/// "7 Some name": the number, a blank, the name.
QString tenantText(const Tenant &tenant)
{
    return QString::number(tenant.id.value()) + u' ' + tenant.name;
}

std::optional<Tenant> tenantFrom(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    bool ok = false;
    const int id = text.left(blank).toInt(&ok);
    if (blank < 0 || !ok)
        return std::nullopt;
    return Tenant{TenantId(id), text.mid(blank + 1)};
}

QStringList tenantTexts(const std::vector<Tenant> &tenants)
{
    QStringList texts;
    for (const Tenant &tenant : tenants) {
        if (texts.size() < maxRemembered)
            texts.append(tenantText(tenant));
    }
    return texts;
}

std::vector<Tenant> tenantsFrom(const QStringList &texts)
{
    std::vector<Tenant> tenants;
    for (const QString &text : texts) {
        if (const std::optional<Tenant> tenant = tenantFrom(text))
            tenants.push_back(*tenant);
    }
    return tenants;
}

/// custom: where earlier versions kept the ends of a fixed range.
RangeSpec rangeFrom(const QString &text, const QString &custom)
{
    const QString &kept = text == "custom"_L1 ? custom : text;
    const RangeSpec range = RangeSpec::fromText(kept, QTimeZone::utc()).value_or(RangeSpec());
    return range.moves() || range.fixed.length() <= longestRange ? range : RangeSpec();
}
} // namespace

ViewSettings::ViewSettings(QString file, QString server)
    : m_file(std::move(file))
    , m_server(std::move(server))
{
}

QString ViewSettings::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/tidemark/tidemark.ini"_s;
}

QString ViewSettings::serverGroup() const
{
    // An identity may hold what a settings key may not.
    return u"server-"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(m_server.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

void ViewSettings::setAsideIfCorrupt()
{
    if (!QFile::exists(m_file))
        return;
    bool readable = false;
    {
        const QSettings settings(m_file, QSettings::IniFormat);
        readable =
            settings.status() == QSettings::NoError &&
            (settings.allKeys().isEmpty() ? QFileInfo(m_file).size() == 0 : settings.contains(u"format"_s));
    }
    if (readable)
        return;
    const QString aside =
        m_file + u".corrupt-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmsszzz"_s);
    m_notice =
        QFile::rename(m_file, aside)
            ? QCoreApplication::translate(
                  "ViewSettings",
                  "The settings could not be read and were moved to %1. The window starts with defaults.")
                  .arg(aside)
            : QCoreApplication::translate(
                  "ViewSettings", "The settings in %1 cannot be read. The window starts with defaults.")
                  .arg(m_file);
}

widgets::ViewState ViewSettings::load()
{
    setAsideIfCorrupt();
    QSettings settings(m_file, QSettings::IniFormat);
    widgets::ViewState state;
    state.theme = themeNamed(settings.value(u"theme"_s).toString());
    state.geometry = settings.value(u"geometry"_s).toByteArray();
    state.panes = settings.value(u"panes"_s).toByteArray();
    state.adminVisible = settings.value(u"admin"_s, false).toBool();
    state.adminSection = settings.value(u"admin-section"_s).toString();
    settings.beginGroup(serverGroup());
    state.dataset = datasetNamed(settings.value(u"dataset"_s).toString()).value_or(Dataset::Events);
    state.tenant = tenantFrom(settings.value(u"tenant"_s).toString());
    state.range =
        rangeFrom(settings.value(u"range"_s).toString(), settings.value(u"custom-range"_s).toString());
    state.comparison = comparisonNamed(settings.value(u"compare"_s).toString()).value_or(Comparison::None);
    state.filter = Filter::fromText(settings.value(u"filter"_s).toString());
    if (settings.value(u"split"_s).toString() == "country"_L1)
        state.split = Dimension::Country;
    state.zone = settings.value(u"zone"_s).toByteArray();
    if (!state.zone.isEmpty()) {
        const std::optional<QTimeZone> zone = zoneNamed(state.zone);
        if (!zone)
            m_notice =
                QCoreApplication::translate(
                    "ViewSettings",
                    "The time zone %1, which was chosen before, is not known on this computer. Times are shown in "
                    "the computer's own zone.")
                    .arg(QString::fromLatin1(state.zone));
        state.zone = zone ? zone->id() : QByteArray();
    }
    for (const auto &[key, alarm] : alarmKeys)
        if (const qint64 kept = settings.value(key).toLongLong(); kept > 0)
            state.alarms.*alarm = std::chrono::seconds(kept);
    state.pins = tenantsFrom(settings.value(u"pins"_s).toStringList());
    state.recents = tenantsFrom(settings.value(u"recents"_s).toStringList());
    return state;
}

bool ViewSettings::save(const widgets::ViewState &state) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"format"_s, 1);
    settings.setValue(u"theme"_s, themeName(state.theme));
    settings.setValue(u"geometry"_s, state.geometry);
    settings.remove(u"layout"_s); // of the docks that earlier versions had
    settings.setValue(u"panes"_s, state.panes);
    settings.setValue(u"admin"_s, state.adminVisible);
    settings.setValue(u"admin-section"_s, state.adminSection);
    settings.beginGroup(serverGroup());
    settings.setValue(u"dataset"_s, datasetName(state.dataset));
    settings.setValue(u"tenant"_s, state.tenant ? tenantText(*state.tenant) : QString());
    settings.setValue(u"range"_s, state.range.toText());
    settings.remove(u"custom-range"_s);
    settings.setValue(u"compare"_s, comparisonName(state.comparison));
    settings.setValue(u"filter"_s, state.filter.toText());
    settings.setValue(u"split"_s, state.split == Dimension::Country ? u"country"_s : u"type"_s);
    settings.setValue(u"zone"_s, state.zone);
    for (const auto &[key, alarm] : alarmKeys)
        settings.setValue(key, qint64((state.alarms.*alarm).count() / 1000));
    settings.setValue(u"pins"_s, tenantTexts(state.pins));
    settings.setValue(u"recents"_s, tenantTexts(state.recents));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

bool ViewSettings::tellOnce(const QString &about) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"format"_s, 1);
    settings.beginGroup(serverGroup());
    QStringList told = settings.value(u"told"_s).toStringList();
    if (told.contains(about))
        return false;
    told << about;
    settings.setValue(u"told"_s, told);
    return true;
}

} // namespace tidemark::app
