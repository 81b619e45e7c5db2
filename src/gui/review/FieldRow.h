// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "gui/review/FieldProblem.h"

#include <QFrame>
#include <QImage>

#include <memory>

namespace Ui {
class FieldRow;
}

namespace dbledger::gui {

class FieldEdit;

/// One field of the review: label over value, the state before it, who says so beneath, alternatives as numbered
/// chips, problems with what to do, and at the right the piece of the page that it was read from.
class FieldRow : public QFrame
{
    Q_OBJECT

public:
    struct Content
    {
        domain::FieldReading reading;
        bool mandatory = false;
        QString witnesses;
        QList<FieldProblem> problems;
        bool operator==(const Content &) const = default;
    };

    explicit FieldRow(domain::Field field, QWidget *parent = nullptr);
    ~FieldRow() override;

    domain::Field field() const { return m_field; }
    FieldEdit *edit() const;
    const Content &content() const { return m_content; }

    /// In place: text that a person is typing, focus and selection stay.
    void setContent(const Content &content);
    void setCrop(const QImage &crop);
    void setCurrent(bool current);
    void setReadOnly(bool readOnly);
    /// What a person typed cannot be taken over; the text stays for mending.
    void refuse(const QString &sentence);
    /// That, and nothing else was typed since: leaving the field does not try again, Enter does.
    bool isRefused() const;
    /// Puts a text there as if it had been typed.
    void type(const QString &text);
    /// Tells edited() when the typed text means another value.
    void commit();

Q_SIGNALS:
    void edited(const QString &canonical);
    void accepted(); ///< Enter on the value as it is
    void acted(const dbledger::gui::FieldProblem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEdit();
    void enter();
    void choose(int alternative);
    void showState();
    void showAlternatives();

    const domain::Field m_field;
    std::unique_ptr<Ui::FieldRow> m_ui;
    Content m_content;
    QImage m_crop;
    QString m_refused;
    bool m_readOnly = false;
};

} // namespace dbledger::gui
