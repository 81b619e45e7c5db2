// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class FigureTile;
}

namespace dbledger::gui {

/// One large figure, what it is, how it changed, and how it went.
class FigureTile : public QFrame
{
    Q_OBJECT

public:
    FigureTile(const QString &name, QWidget *parent = nullptr);
    ~FigureTile() override;

    void setCaption(const QString &caption);
    /// `exact` is for the tool tip where the value is shortened.
    void setValue(const QString &value, const QString &exact = {});
    /// How much it is above (or below) what it is compared with, as "+12.3 %"; nothing where nothing is compared.
    void setChange(std::optional<qint64> before, qint64 now, const QString &comparedWith);
    /// A small sentence in the place of the change.
    void setNote(const QString &note);
    void setCourse(const QList<double> &values);

private:
    std::unique_ptr<Ui::FigureTile> m_ui;
};

} // namespace dbledger::gui
