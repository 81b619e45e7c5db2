// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/FigureTile.h"

#include "ui_FigureTile.h"

#include <QLocale>

#include <cmath>

namespace dbledger::gui {

FigureTile::FigureTile(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::FigureTile>())
{
    m_ui->setupUi(this);
    setObjectName(name);
    m_ui->valueLabel->setObjectName(name + QStringLiteral("Value"));
    m_ui->sparkline->hide();
}

FigureTile::~FigureTile() = default;

void FigureTile::setCaption(const QString &caption)
{
    m_ui->captionLabel->setText(caption);
}

void FigureTile::setValue(const QString &value, const QString &exact)
{
    m_ui->valueLabel->setText(value);
    m_ui->valueLabel->setToolTip(exact);
    m_ui->valueLabel->setAccessibleName(
        QStringLiteral("%1: %2").arg(m_ui->captionLabel->text(), exact.isEmpty() ? value : exact));
}

void FigureTile::setChange(std::optional<qint64> before, qint64 now, const QString &comparedWith)
{
    if (!before)
        return setNote({});
    if (*before == 0)
        return setNote(now == 0 ? tr("unchanged") : tr("nothing before"));
    const double change = 100.0 * double(now - *before) / double(qAbs(*before));
    const QLocale locale;
    const QString size = locale.toString(std::abs(change), 'f', std::abs(change) < 100 ? 1 : 0);
    m_ui->noteLabel->setText(std::abs(change) < 0.05 ? tr("unchanged")
                             : change > 0            ? tr("▲ %1 %").arg(size)
                                                     : tr("▼ %1 %").arg(size));
    m_ui->noteLabel->setToolTip(comparedWith);
}

void FigureTile::setNote(const QString &note)
{
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setToolTip({});
}

void FigureTile::setCourse(const QList<double> &values)
{
    m_ui->sparkline->setVisible(values.size() > 1);
    m_ui->sparkline->setValues(values);
}

} // namespace dbledger::gui
