// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QMessageBox>

namespace tidemark::widgets
{

/// The program's own sign in place of Qt's, which belongs to no theme here.
inline void setQuestionIcon(QMessageBox *question)
{
    const Theme &theme = Theme::instance();
    question->setIconPixmap(theme.icon(QStringLiteral("notice"), theme.colours().accent)
                                .pixmap(QSize(32, 32), question->devicePixelRatioF()));
}

} // namespace tidemark::widgets
