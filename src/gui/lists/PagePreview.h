// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dbledger::gui {

class Session;

/// A document's first page, as large as there is room for; empty while it is on its way and where there is none. Made
/// small by the reader, so that nothing large is scaled here.
class PagePreview : public QLabel
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// 0 shows nothing; the same document again asks for nothing.
    void showDocument(Session &session, qint64 documentId);
    /// Asks again the next time: it may be readable by now.
    void forget() { m_document = 0; }

private:
    qint64 m_document = 0;
};

} // namespace dbledger::gui
