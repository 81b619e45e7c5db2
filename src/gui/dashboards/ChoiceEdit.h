// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/Dashboard.h"

#include <QFuture>
#include <QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace dbledger::gui {

/// A field that finds a party or a product as one types, and holds the one that was chosen. Text that names none goes
/// back to what was chosen before; an empty field is everybody.
class ChoiceEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<QList<domain::Choice>>>(const QString &text, const CancelToken &cancel)>;

    explicit ChoiceEdit(QWidget *parent = nullptr);

    void setSource(const Ask &ask) { m_ask = ask; }
    /// 0: none.
    qint64 id() const { return m_id; }
    QString name() const { return m_name; }
    /// Says nothing to who listens.
    void setChoice(qint64 id, const QString &name);

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void offer(const QList<domain::Choice> &choices);
    void choose(qint64 id, const QString &name);

    Ask m_ask;
    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    CancelToken m_cancel; ///< of the question on its way
    qint64 m_id = 0;
    QString m_name;
};

} // namespace dbledger::gui
