// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewsettings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype maxRemembered = 50;
constexpr int mostWindows = 20;

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
QString storedTenant(const Tenant &tenant)
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
            texts.append(storedTenant(tenant));
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

/// The window itself, in its group.
void readShell(const QSettings &settings, widgets::ViewState &state)
{
    state.geometry = settings.value(u"geometry"_s, state.geometry).toByteArray();
    state.adminVisible = settings.value(u"admin"_s, state.adminVisible).toBool();
    state.adminSection = settings.value(u"admin-section"_s, state.adminSection).toString();
}

void writeShell(QSettings &settings, const widgets::ViewState &state)
{
    settings.setValue(u"geometry"_s, state.geometry);
    settings.setValue(u"admin"_s, state.adminVisible);
    settings.setValue(u"admin-section"_s, state.adminSection);
}

/// What is there of the view's fields; one that cannot be read stays as it is. Gives the name of a zone that
/// this computer does not know.
QString readFields(const QSettings &settings, View &view)
{
    QString unknownZone;
    for (const QString &key : settings.childKeys()) {
        const QString text = settings.value(key).toString();
        if (!setField(view, key, text) && key == "zone"_L1)
            unknownZone = text;
    }
    return unknownZone;
}

void writeFields(QSettings &settings, const View &view)
{
    for (const auto &[name, text] : fieldsOf(view))
        settings.setValue(name, text);
}

/// As earlier versions, of one window, kept them.
void readEarlierForm(const QSettings &settings, View &view)
{
    if (settings.value(u"range"_s).toString() == "custom"_L1)
        static_cast<void>(setField(view, u"range"_s, settings.value(u"custom-range"_s).toString()));
}

void removeEarlierForm(QSettings &settings)
{
    for (const QString &key : {u"dataset"_s, u"tenant"_s, u"range"_s, u"custom-range"_s, u"compare"_s,
                               u"filter"_s, u"split"_s, u"zone"_s})
        settings.remove(key);
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

std::vector<widgets::ViewState> ViewSettings::loadWindows()
{
    setAsideIfCorrupt();
    QSettings settings(m_file, QSettings::IniFormat);
    widgets::ViewState common;
    common.theme = themeNamed(settings.value(u"theme"_s).toString());
    // Of whichever server was shown last: another one begins with it.
    common.panes = settings.value(u"panes"_s).toByteArray();
    readShell(settings, common);
    settings.beginGroup(serverGroup());
    for (const auto &[key, alarm] : alarmKeys)
        if (const qint64 kept = settings.value(key).toLongLong(); kept > 0)
            common.alarms.*alarm = std::chrono::seconds(kept);
    common.pins = tenantsFrom(settings.value(u"pins"_s).toStringList());
    common.recents = tenantsFrom(settings.value(u"recents"_s).toStringList());

    std::vector<widgets::ViewState> windows;
    QString unknownZone;
    const int count = std::min(settings.beginReadArray(u"windows"_s), mostWindows);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        widgets::ViewState &state = windows.emplace_back(common);
        readShell(settings, state);
        if (const QString zone = readFields(settings, state); !zone.isEmpty())
            unknownZone = zone;
    }
    settings.endArray();
    if (windows.empty()) {
        unknownZone = readFields(settings, windows.emplace_back(common));
        readEarlierForm(settings, windows.front());
    }
    if (!unknownZone.isEmpty())
        m_notice =
            QCoreApplication::translate(
                "ViewSettings",
                "The time zone %1, which was chosen before, is not known on this computer. Times are shown in "
                "the computer's own zone.")
                .arg(unknownZone);
    return windows;
}

bool ViewSettings::saveWindows(const std::vector<widgets::ViewState> &windows) const
{
    const widgets::ViewState &first = windows.front();
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"format"_s, 1);
    settings.setValue(u"theme"_s, themeName(first.theme));
    settings.remove(u"layout"_s); // of the docks that earlier versions had
    settings.setValue(u"panes"_s, first.panes);
    writeShell(settings, first);
    settings.beginGroup(serverGroup());
    removeEarlierForm(settings);
    for (const auto &[key, alarm] : alarmKeys)
        settings.setValue(key, qint64((first.alarms.*alarm).count() / 1000));
    settings.setValue(u"pins"_s, tenantTexts(first.pins));
    settings.setValue(u"recents"_s, tenantTexts(first.recents));
    settings.remove(u"windows"_s);
    settings.beginWriteArray(u"windows"_s);
    for (int i = 0; i < int(windows.size()) && i < mostWindows; ++i) {
        settings.setArrayIndex(i);
        writeShell(settings, windows[std::size_t(i)]);
        writeFields(settings, windows[std::size_t(i)]);
    }
    settings.endArray();
    settings.sync();
    return settings.status() == QSettings::NoError;
}

std::vector<View> ViewSettings::loadViews() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(serverGroup());
    std::vector<View> views;
    const int count = settings.beginReadArray(u"views"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        View view;
        readFields(settings, view);
        if (!view.name.isEmpty())
            views.push_back(std::move(view));
    }
    return views;
}

bool ViewSettings::saveViews(const std::vector<View> &views) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"format"_s, 1);
    settings.beginGroup(serverGroup());
    settings.remove(u"views"_s);
    settings.beginWriteArray(u"views"_s);
    for (int i = 0; i < int(views.size()); ++i) {
        settings.setArrayIndex(i);
        writeFields(settings, views[std::size_t(i)]);
    }
    settings.endArray();
    settings.sync();
    return settings.status() == QSettings::NoError;
}

bool ViewSettings::reducesMotion() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"reduceMotion"_s).toBool();
}

bool ViewSettings::saveReducesMotion(bool reduces) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"format"_s, 1);
    settings.setValue(u"reduceMotion"_s, reduces);
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
