// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/jsonreader.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace tidemark::ingest
{

namespace
{

namespace od = simdjson::ondemand;

std::string_view trimmedToken(std::string_view token)
{
    const std::size_t end = token.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : token.substr(0, end + 1);
}

Fault faultOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
        return Fault::None;
    case simdjson::UTF8_ERROR:
        return Fault::NotUtf8;
    case simdjson::DEPTH_ERROR:
        return Fault::JsonDepth;
    default:
        return Fault::NotJson;
    }
}

/// The text between the quotes of a key, as it is written.
std::string_view rawKey(const char *begin)
{
    const char *at = begin;
    while (*at != '"')
        at += *at == '\\' ? 2 : 1;
    return {begin, static_cast<std::size_t>(at - begin)};
}

bool holdsText(Role role)
{
    return role == Role::Type || role == Role::Url || role == Role::Country || role == Role::Address ||
           role == Role::Request || role == Role::Target || role == Role::Query || role == Role::Forwarded ||
           role == Role::RealIp;
}

bool holdsInteger(Role role)
{
    return role == Role::Tenant || role == Role::Status;
}

} // namespace

class JsonReader::Private
{
public:
    /// A member that has a column of its own.
    struct Member {
        bool canonical = false;
        std::string_view key;
        std::string_view raw;
    };

    [[nodiscard]] Fault checkString(std::string_view unescaped) const
    {
        // Without a backslash there is nothing that stage one of the parser has not looked at.
        if (!m_escapes)
            return Fault::None;
        if (unescaped.find('\0') != std::string_view::npos)
            return Fault::JsonNul;
        return isUtf8(unescaped) ? Fault::None : Fault::JsonSurrogate;
    }

    [[nodiscard]] Fault checkKey(od::field &field) const
    {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key); error != simdjson::SUCCESS)
            return stringFault(error);
        return checkString(key);
    }

    /// Walks through a value to its end. text receives a string's content where it is one.
    [[nodiscard]] Fault walk(od::value value, int depth, std::string_view *text = nullptr,
                             bool *isString = nullptr)
    {
        if (depth > maxJsonDepth)
            return Fault::JsonDepth;
        od::json_type type{};
        if (const auto error = value.type().get(type); error != simdjson::SUCCESS)
            return faultOf(error);
        switch (type) {
        case od::json_type::object:
            return walkObject(value, depth);
        case od::json_type::array:
            return walkArray(value, depth);
        case od::json_type::string: {
            std::string_view content;
            if (const auto error = value.get_string().get(content); error != simdjson::SUCCESS)
                return stringFault(error);
            if (text != nullptr) {
                *text = content;
                *isString = true;
            }
            return checkString(content);
        }
        case od::json_type::number:
            // Not taken by the parser, which knows 64 bits only; the loop around skips what was not taken.
            return checkJsonNumber(trimmedToken(value.raw_json_token()));
        case od::json_type::boolean:
            return faultOf(value.get_bool().error());
        case od::json_type::null: {
            bool isNull = false;
            const auto error = value.is_null().get(isNull);
            return error == simdjson::SUCCESS && isNull ? Fault::None : Fault::NotJson;
        }
        }
        return Fault::NotJson;
    }

    [[nodiscard]] Fault stringFault(simdjson::error_code error) const
    {
        return error == simdjson::STRING_ERROR && m_escapes ? escapeFault(m_text) : faultOf(error);
    }

    [[nodiscard]] Fault walkObject(od::value value, int depth)
    {
        od::object object;
        if (const auto error = value.get_object().get(object); error != simdjson::SUCCESS)
            return faultOf(error);
        for (auto member : object) {
            od::field field;
            if (const auto error = std::move(member).get(field); error != simdjson::SUCCESS)
                return faultOf(error);
            if (const Fault fault = checkKey(field); fault != Fault::None)
                return fault;
            if (const Fault fault = walk(field.value(), depth + 1); fault != Fault::None)
                return fault;
        }
        return Fault::None;
    }

    [[nodiscard]] Fault walkArray(od::value value, int depth, int *count = nullptr)
    {
        od::array array;
        if (const auto error = value.get_array().get(array); error != simdjson::SUCCESS)
            return faultOf(error);
        for (auto element : array) {
            od::value inner;
            // Whether it can be moved depends on the processor that simdjson is built for.
            // NOLINTNEXTLINE(performance-move-const-arg)
            if (const auto error = std::move(element).get(inner); error != simdjson::SUCCESS)
                return faultOf(error);
            if (const Fault fault = walk(inner, depth + 1); fault != Fault::None)
                return fault;
            if (count != nullptr)
                ++*count;
        }
        return Fault::None;
    }

    /// One member of a record, or of an object in it that was opened.
    [[nodiscard]] Refusal take(od::document &document, od::field &field, const MemberNames &names,
                               TextFields &fields, int depth = 1)
    {
        const std::string_view raw = rawKey(field.key().raw());
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key); error != simdjson::SUCCESS)
            return {m_escapes ? stringFault(error) : Fault::NotJson, nullptr, {}};
        if (const Fault fault = checkString(key); fault != Fault::None)
            return {fault, nullptr, {}};
        const std::size_t outside = m_path.size();
        if (depth > 1)
            key = m_path.append(key);
        Refusal refusal = takeMember(document, field, {key, raw, depth}, names, fields);
        m_path.resize(outside);
        return refusal;
    }

    /// What stands at a path.
    struct Place {
        std::string_view path;
        std::string_view key; ///< the last part, as it is written
        int depth;
    };

    [[nodiscard]] Refusal takeMember(od::document &document, od::field &field, const Place &place,
                                     const MemberNames &names, TextFields &fields)
    {
        const NamedRole named = names.roleOf(place.path);
        const Dataset dataset = names.dataset();
        od::value value = field.value();
        od::json_type type{};
        if (const auto error = value.type().get(type); error != simdjson::SUCCESS)
            return {faultOf(error), columnOf(dataset, named.role), {}};
        if (type == od::json_type::object && names.isOpened(place.path)) {
            fields.nestedRequest = fields.nestedRequest || named.role == Role::Request;
            if (place.depth == 1)
                m_path = place.path;
            m_path += '.';
            return takeMembers(document, value, names, fields, place.depth + 1);
        }
        if (named.role == Role::Skip && !named.canonical)
            noteIgnored(place.path);
        return takeValue(document, value, {named.canonical, place.key, {}}, named.role, type, dataset, fields,
                         place.depth);
    }

    [[nodiscard]] Refusal takeMembers(od::document &document, od::value value, const MemberNames &names,
                                      TextFields &fields, int depth)
    {
        od::object object;
        if (const auto error = value.get_object().get(object); error != simdjson::SUCCESS)
            return {faultOf(error), nullptr, {}};
        for (auto member : object) {
            od::field field;
            if (const auto error = std::move(member).get(field); error != simdjson::SUCCESS)
                return {faultOf(error), nullptr, {}};
            if (Refusal refusal = take(document, field, names, fields, depth))
                return refusal;
        }
        return {};
    }

    [[nodiscard]] Refusal takeValue(od::document &document, od::value value, Member mine, Role role,
                                    od::json_type type, Dataset dataset, TextFields &fields, int depth)
    {
        const char *const column = columnOf(dataset, role);
        const char *const begin = value.raw_json_token().data();
        std::string_view text;
        bool isString = false;
        if (const Fault fault = walk(value, depth, &text, &isString); fault != Fault::None)
            return {fault, column, {}};
        if (type == od::json_type::null || role == Role::Skip)
            return {};
        mine.raw = type == od::json_type::number ? trimmedToken(value.raw_json_token())
                                                 : writtenFrom(begin, document);
        if (role == Role::Extra) {
            fields.extras.emplace_back(mine.key, mine.raw);
            return {};
        }
        if (holdsText(role) && !isString)
            return {Fault::NotText, column, {}};
        Member &member = m_members[static_cast<std::size_t>(role)];
        if (fields.has(role)) {
            // Two names for one column: the column's own name wins, the other is an extra.
            const bool replaces = mine.canonical || !member.canonical;
            const Member &extra = replaces ? member : mine;
            if (spareRole(dataset) == Role::Extra && extra.canonical != (replaces ? mine : member).canonical)
                fields.extras.emplace_back(extra.key, extra.raw);
            if (!replaces)
                return {};
        }
        member = mine;
        fields[role] = isString && role != Role::Data ? text : mine.raw;
        if (type == od::json_type::number && holdsInteger(role) &&
            mine.raw.find_first_of(".eE") != std::string_view::npos)
            if (std::optional<std::string> whole = wholeNumber(mine.raw)) {
                std::string &kept = m_whole[role == Role::Status ? 1 : 0];
                kept = std::move(*whole);
                fields[role] = kept;
            }
        return {};
    }

    void noteIgnored(std::string_view name)
    {
        if (m_ignored.size() >= mostIgnored || m_ignored.contains(name))
            return;
        m_ignored.emplace(name);
        m_newIgnored.emplace_back(name);
    }

    /// From begin to where the parser stands now, without what stands between two members.
    [[nodiscard]] static std::string_view writtenFrom(const char *begin, od::document &document)
    {
        const char *end = nullptr;
        if (document.current_location().get(end) != simdjson::SUCCESS || end < begin)
            return {};
        return trimmedToken({begin, static_cast<std::size_t>(end - begin)});
    }

    /// A copy that ends in NULs. An array or object that is never closed leads the parser to the byte behind
    /// the text; where a bracket stands there, it goes on through memory that is not the document's.
    [[nodiscard]] std::string_view ended(std::string_view before, std::string_view text,
                                         std::string_view behind)
    {
        m_text.assign(before).append(text).append(behind);
        const std::size_t size = m_text.size();
        m_text.append(jsonPadding, '\0');
        return std::string_view(m_text).substr(0, size);
    }
    [[nodiscard]] simdjson::error_code iterate(std::string_view text, od::document &document)
    {
        return m_parser.iterate(text.data(), text.size(), text.size() + jsonPadding).get(document);
    }

    static constexpr std::size_t mostIgnored = 100;

    bool m_escapes = false;
    od::parser m_parser;
    std::string m_text;
    std::string m_path;                 ///< of the member that is read, or what stands before it: "request."
    std::array<std::string, 2> m_whole; ///< tenant and status that have a point or an exponent, without
    std::set<std::string, std::less<>> m_ignored;
    std::vector<std::string> m_newIgnored;
    std::array<Member, roleCount> m_members;
};

JsonReader::JsonReader()
    : d(std::make_unique<Private>())
{
}

JsonReader::~JsonReader() = default;

Refusal JsonReader::check(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {Fault::NotJson, nullptr, {}};
    d->m_escapes = text.find('\\') != std::string_view::npos;
    // A bare string or number: the parser walks through containers only.
    const bool bare = text[first] != '{' && text[first] != '[';
    text = d->ended(bare ? "[" : "", text, bare ? "]" : "");
    od::document document;
    if (const auto error = d->iterate(text, document); error != simdjson::SUCCESS)
        return {faultOf(error), nullptr, {}};
    od::value value;
    if (const auto error = document.get_value().get(value); error != simdjson::SUCCESS)
        return {faultOf(error), nullptr, {}};
    int count = 0;
    const Fault fault = bare ? d->walkArray(value, 1, &count) : d->walk(value, 1);
    if (fault != Fault::None)
        return {fault, nullptr, {}};
    if (bare && count != 1)
        return {Fault::NotJson, nullptr, {}};
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return {Fault::NotJson, nullptr, {}};
    return {};
}

std::vector<std::string> JsonReader::takeIgnored()
{
    return std::exchange(d->m_newIgnored, {});
}

Refusal JsonReader::readObject(std::string_view text, const MemberNames &names, TextFields &fields)
{
    fields.clear();
    d->m_path.clear();
    d->m_members.fill({});
    d->m_escapes = text.find('\\') != std::string_view::npos;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] != '{') {
        const Refusal refusal = check(text);
        return {refusal ? refusal.fault : Fault::NotObject, nullptr, {}};
    }
    text = d->ended("", text, "");
    od::document document;
    if (const auto error = d->iterate(text, document); error != simdjson::SUCCESS)
        return {faultOf(error), nullptr, {}};
    od::object object;
    if (const auto error = document.get_object().get(object); error != simdjson::SUCCESS)
        return {faultOf(error), nullptr, {}};
    for (auto member : object) {
        od::field field;
        if (const auto error = std::move(member).get(field); error != simdjson::SUCCESS)
            return {faultOf(error), nullptr, {}};
        if (Refusal refusal = d->take(document, field, names, fields))
            return refusal;
    }
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return {Fault::NotJson, nullptr, {}};
    if (const std::optional<Role> missing = names.missingFrom(fields))
        return {Fault::Missing, columnOf(names.dataset(), *missing), {}};
    return {};
}

} // namespace tidemark::ingest
