// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/connect/connectiondialog.h"
#include "widgets/connect/startwindow.h"

namespace tidemark::samples
{

using namespace Qt::StringLiterals;

inline SavedProfile production()
{
    SavedProfile profile;
    profile.name = u"Production"_s;
    profile.host = u"db.example"_s;
    profile.database = u"analytics"_s;
    profile.user = u"ann"_s;
    profile.operatorUser = u"bob"_s;
    profile.cache = u"redis://cache.example"_s;
    profile.keepsPassword = true;
    profile.lastUsed = instantFromMSecs(1'764'000'000'000);
    return profile;
}

inline std::vector<widgets::KnownConnection> connections()
{
    SavedProfile staging = production();
    staging.name = u"Staging"_s;
    staging.sslMode = u"require"_s;
    SavedProfile typed;
    typed.host = u"old.example"_s;
    return {{production(), u"analytics on db.example:5432"_s, {}},
            {staging, u"analytics on staging.example:5432"_s, u"Certificate not verified"_s},
            {typed, u"ann on old.example:5432"_s, {}}};
}

/// Steps up to one that failed.
inline std::vector<StepReport> failedSteps()
{
    using State = StepReport::State;
    using Step = ConnectionStep;
    return {
        {Step::Name, State::Passed, Milliseconds(12), u"db.example is 192.0.2.7."_s, {}},
        {Step::Port, State::Passed, Milliseconds(3), u"A server listens at 192.0.2.7:5432."_s, {}},
        {Step::Tls, State::Noted, Milliseconds(41),
         u"Encrypted, but the server's certificate is not verified (sslmode=require): anybody could be at the "
         "other end."_s,
         u"Set sslmode to verify-full, and sslrootcert to the authority's certificate if it is your own."_s},
        {Step::Login, State::Failed, Milliseconds(1240), u"password authentication failed for user \"ann\""_s,
         u"Enter the password again, and check the user's name. The server says the same for both."_s}};
}

} // namespace tidemark::samples
