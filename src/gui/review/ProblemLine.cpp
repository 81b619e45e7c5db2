// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ProblemLine.h"

#include "gui/style/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace dbledger::gui {

namespace {

struct ProblemLook
{
    const char *role, *icon;
    Tone tone;
};

ProblemLook problemLook(FieldProblem::Kind kind)
{
    switch (kind) {
    case FieldProblem::Kind::Failure:
        return {"message-failure", "exclamation", Tone::Failure};
    case FieldProblem::Kind::Warning:
        return {"message-warning", "warning", Tone::Warning};
    case FieldProblem::Kind::Repair:
        return {"message-success", "edit", Tone::Success};
    case FieldProblem::Kind::Remark:
    case FieldProblem::Kind::Overridden:
        break;
    }
    return {"message", "info", Tone::Secondary};
}

} // namespace

ProblemLine::ProblemLine(const FieldProblem &problem, QWidget *parent)
    : QFrame(parent)
    , m_problem(problem)
{
    const ProblemLook look = problemLook(problem.kind);
    setRole(this, QLatin1String(look.role));
    setObjectName(QStringLiteral("problem_") + problem.key);
    setAccessibleName(problem.sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    auto *icon = new IconLabel(this);
    icon->setIcon(QLatin1String(look.icon), look.tone);
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *text = new QLabel(problem.sentence, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);

    QString word;
    if (problem.kind == FieldProblem::Kind::Failure || problem.kind == FieldProblem::Kind::Warning)
        word = tr("Override…");
    else if (problem.kind == FieldProblem::Kind::Overridden)
        word = tr("Withdraw");
    else if (problem.kind == FieldProblem::Kind::Repair)
        word = tr("Take it");
    if (word.isEmpty())
        return;
    m_button = new QPushButton(word, this);
    m_button->setObjectName(QStringLiteral("act_") + problem.key);
    m_button->setAccessibleDescription(problem.sentence);
    m_button->setToolTip(tr("%1 (Alt+Enter)").arg(word));
    setRole(m_button, QStringLiteral("link"));
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_problem); });
}

bool ProblemLine::canAct() const
{
    return m_button && !m_button->isHidden();
}

void ProblemLine::setReadOnly(bool readOnly)
{
    if (m_button)
        m_button->setVisible(!readOnly);
}

void showProblems(QWidget *box, const QList<FieldProblem> &problems, bool readOnly,
                  const std::function<void(const FieldProblem &)> &acted)
{
    QList<FieldProblem> missing = problems;
    for (ProblemLine *line : box->findChildren<ProblemLine *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (missing.removeOne(line->problem())) {
            line->setReadOnly(readOnly);
        } else {
            line->setParent(nullptr); // out of the layout at once
            line->deleteLater();
        }
    }
    for (const FieldProblem &problem : missing) {
        auto *line = new ProblemLine(problem, box);
        line->setReadOnly(readOnly);
        QObject::connect(line, &ProblemLine::acted, box, acted);
        box->layout()->addWidget(line);
    }
    box->setVisible(!problems.isEmpty());
}

void actOnProblem(QWidget *box)
{
    QList<ProblemLine *> lines = box->findChildren<ProblemLine *>(QString(), Qt::FindDirectChildrenOnly);
    lines.removeIf([](const ProblemLine *line) { return !line->canAct(); });
    std::ranges::stable_partition(
        lines, [](const ProblemLine *line) { return line->problem().kind == FieldProblem::Kind::Repair; });
    if (!lines.isEmpty())
        Q_EMIT lines.first()->acted(lines.first()->problem());
}

} // namespace dbledger::gui
