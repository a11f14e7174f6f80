// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passwordprompt.h"

#include <cstdio>
#include <cstring>
#include <memory>
#include <termios.h>

namespace tidemark::app
{

std::optional<QString> askPassword(const QString &prompt)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r+"),
                                                                    std::fclose);
    if (!terminal)
        return std::nullopt;
    const int descriptor = fileno(terminal.get());
    termios shown{};
    if (tcgetattr(descriptor, &shown) != 0)
        return std::nullopt;
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    std::fputs(qPrintable(prompt), terminal.get());
    std::fflush(terminal.get());
    tcsetattr(descriptor, TCSAFLUSH, &hidden);
    char line[1024] = {};
    const bool typed = std::fgets(line, sizeof line, terminal.get()) != nullptr;
    tcsetattr(descriptor, TCSAFLUSH, &shown);
    std::fputc('\n', terminal.get());
    if (!typed)
        return std::nullopt;
    QString password = QString::fromUtf8(line);
    if (password.endsWith(u'\n'))
        password.chop(1);
    explicit_bzero(line, sizeof line);
    return password;
}

} // namespace tidemark::app
