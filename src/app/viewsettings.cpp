// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewsettings.h"

#include "core/rangespec.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype maxRemembered = 50;

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

RangeChoice rangeFrom(const QString &name, const QString &custom)
{
    RangeChoice choice;
    choice.preset = rangePresetNamed(name).value_or(RangePreset::Week);
    if (choice.preset != RangePreset::Custom)
        return choice;
    const std::optional<RangeSpec> spec = RangeSpec::fromText(custom, QTimeZone::utc());
    if (!spec || spec->moves())
        return RangeChoice{};
    choice.custom = spec->fixed;
    return choice;
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
    state.layout = settings.value(u"layout"_s).toByteArray();
    state.splitters = settings.value(u"splitters"_s).toByteArray();
    state.adminVisible = settings.value(u"admin"_s, false).toBool();
    settings.beginGroup(serverGroup());
    state.dataset = datasetNamed(settings.value(u"dataset"_s).toString()).value_or(Dataset::Events);
    state.tenant = tenantFrom(settings.value(u"tenant"_s).toString());
    state.range =
        rangeFrom(settings.value(u"range"_s).toString(), settings.value(u"custom-range"_s).toString());
    state.zone = settings.value(u"zone"_s).toByteArray();
    if (!state.zone.isEmpty() && !zoneNamed(state.zone))
        state.zone.clear();
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
    settings.setValue(u"layout"_s, state.layout);
    settings.setValue(u"splitters"_s, state.splitters);
    settings.setValue(u"admin"_s, state.adminVisible);
    settings.beginGroup(serverGroup());
    settings.setValue(u"dataset"_s, datasetName(state.dataset));
    settings.setValue(u"tenant"_s, state.tenant ? tenantText(*state.tenant) : QString());
    settings.setValue(u"range"_s, rangePresetName(state.range.preset));
    settings.setValue(u"custom-range"_s, RangeSpec::between(state.range.custom).toText());
    settings.setValue(u"zone"_s, state.zone);
    settings.setValue(u"pins"_s, tenantTexts(state.pins));
    settings.setValue(u"recents"_s, tenantTexts(state.recents));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace tidemark::app
