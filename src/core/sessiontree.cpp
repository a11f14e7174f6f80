// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessiontree.h"

#include <algorithm>

namespace tidemark
{

namespace
{
class Tree
{
public:
    explicit Tree(const std::vector<ServerSession> &sessions)
        : m_sessions(sessions)
        , m_seen(sessions.size(), false)
    {
    }

    std::vector<SessionPlace> made()
    {
        for (std::size_t i = 0; i < m_sessions.size(); ++i)
            if (!waitsForAny(m_sessions[i]))
                place(i, 0);
        for (std::size_t i = 0; i < m_sessions.size(); ++i)
            place(i, 0);
        return m_places;
    }

private:
    [[nodiscard]] bool waitsForAny(const ServerSession &session) const
    {
        return std::ranges::any_of(session.blockedBy, [this](qint64 id) {
            return id != 0 &&
                   std::ranges::any_of(m_sessions, [id](const ServerSession &s) { return s.id == id; });
        });
    }
    void place(std::size_t index, int depth)
    {
        if (m_seen[index])
            return;
        m_seen[index] = true;
        m_places.push_back({index, depth});
        if (m_sessions[index].id == 0)
            return;
        for (std::size_t i = 0; i < m_sessions.size(); ++i)
            if (std::ranges::count(m_sessions[i].blockedBy, m_sessions[index].id) > 0)
                place(i, depth + 1);
    }

    const std::vector<ServerSession> &m_sessions;
    std::vector<bool> m_seen;
    std::vector<SessionPlace> m_places;
};
} // namespace

std::vector<SessionPlace> sessionTree(const std::vector<ServerSession> &sessions)
{
    return Tree(sessions).made();
}

} // namespace tidemark
