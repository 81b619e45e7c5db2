// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/FieldRow.h"

#include "app/wording/Wording.h"
#include "gui/review/FieldLook.h"
#include "gui/review/ProblemLine.h"
#include "gui/style/FlowLayout.h"
#include "ui_FieldRow.h"

#include <QCompleter>
#include <QEvent>
#include <QPushButton>

namespace dbledger::gui {

namespace {

constexpr int mostAlternatives = 5;
constexpr int stateWidth = 92; // of icon and word, device-independent pixels
constexpr int cropWidth = 148, cropHeight = 30;

} // namespace

FieldRow::FieldRow(domain::Field field, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_ui(std::make_unique<Ui::FieldRow>())
{
    m_ui->setupUi(this);
    const QString id = domain::fieldName(field), name = app::Wording::capitalised(app::Wording::name(field));
    setObjectName(QStringLiteral("row_") + id);
    m_ui->edit->setObjectName(QStringLiteral("edit_") + id);
    m_ui->nameLabel->setText(name.endsWith(u'.') ? name.chopped(1) : name);
    m_ui->edit->setAccessibleName(m_ui->nameLabel->text());
    m_ui->alternatives->setLayout(new FlowLayout(nullptr, Theme::step));
    m_ui->alternatives->hide();
    m_ui->problems->hide();
    m_ui->grid->setColumnMinimumWidth(0, stateWidth);
    m_ui->grid->setColumnStretch(1, 1);
    m_ui->crop->setFixedSize(cropWidth, cropHeight);
    setRole(this, QStringLiteral("field"));
    if (field == domain::Field::DocumentType) {
        QStringList names;
        for (const QString &code : documentTypes())
            names.append(app::Wording::documentTypeName(code));
        auto *completer = new QCompleter(names, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_ui->edit->setCompleter(completer);
    }
    connectEdit();
    showState();
}

FieldRow::~FieldRow() = default;

FieldEdit *FieldRow::edit() const
{
    return m_ui->edit;
}

void FieldRow::connectEdit()
{
    connect(m_ui->edit, &FieldEdit::entered, this, &FieldRow::enter);
    connect(m_ui->edit, &FieldEdit::alternativeChosen, this, &FieldRow::choose);
    connect(m_ui->edit, &FieldEdit::actionWanted, this, [this] { actOnProblem(m_ui->problems); });
    connect(m_ui->edit, &FieldEdit::left, this, [this] {
        if (!isRefused())
            commit();
    });
    connect(m_ui->edit, &FieldEdit::restored, this, [this] { m_ui->refusal->clear(); });
}

void FieldRow::setContent(const Content &content)
{
    const bool alternativesChanged = content.reading.alternatives != m_content.reading.alternatives;
    m_content = content;
    m_ui->edit->renew(shownValue(m_field, content.reading.value, QLocale()));
    if (!m_ui->edit->isTyped()) {
        m_ui->refusal->clear();
        setRole(m_ui->edit, QString());
    }
    m_ui->edit->setToolTip(content.reading.value.contains(u'\n') ? content.reading.value : QString());
    m_ui->witnessLabel->setText(content.witnesses);
    m_ui->witnessLabel->setVisible(!content.witnesses.isEmpty());
    showState();
    if (alternativesChanged)
        showAlternatives();
    showProblems(m_ui->problems, content.problems, m_readOnly,
                 [this](const FieldProblem &problem) { Q_EMIT acted(problem); });
}

void FieldRow::showState()
{
    const FieldStateLook look = fieldStateLook(m_content.reading.state, m_content.mandatory);
    const bool silent = m_content.reading.state == domain::FieldState::Missing && !m_content.mandatory;
    m_ui->stateIcon->setIcon(look.icon, look.tone, 16);
    m_ui->stateLabel->setText(silent ? QString() : look.word);
    setRole(m_ui->stateLabel, toneRole(look.tone));
    m_ui->edit->setAccessibleDescription(
        QStringList{look.word, m_content.witnesses}.join(QStringLiteral(". "))); // what eyes see around it
}

void FieldRow::showAlternatives()
{
    qDeleteAll(m_ui->alternatives->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    const int count = int(std::min<qsizetype>(mostAlternatives, m_content.reading.alternatives.size()));
    for (int i = 0; i < count; ++i) {
        const QString value = shownValue(m_field, m_content.reading.alternatives[i].value, QLocale());
        auto *chip = new QPushButton(tr("%1: %2").arg(i + 1).arg(value), m_ui->alternatives);
        chip->setObjectName(QStringLiteral("alternative_%1").arg(i + 1));
        chip->setToolTip(tr("Take %1 (%2, or Alt+%2)").arg(value).arg(i + 1));
        chip->setFocusPolicy(Qt::NoFocus); // digits choose it
        chip->setEnabled(!m_readOnly);
        setRole(chip, QStringLiteral("chip"));
        connect(chip, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_ui->alternatives->layout()->addWidget(chip);
    }
    m_ui->alternatives->setVisible(count > 0);
    m_ui->edit->setAlternatives(count);
}

void FieldRow::setCrop(const QImage &crop)
{
    m_crop = crop;
    if (crop.isNull()) {
        m_ui->crop->clear();
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        crop.scaled(QSize(cropWidth, cropHeight) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_ui->crop->setPixmap(pixmap);
}

void FieldRow::setCurrent(bool current)
{
    setRole(this, current ? QStringLiteral("field-current") : QStringLiteral("field"));
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_ui->edit->setReadOnly(readOnly);
    for (QPushButton *chip : m_ui->alternatives->findChildren<QPushButton *>())
        chip->setEnabled(!readOnly);
    for (ProblemLine *line : m_ui->problems->findChildren<ProblemLine *>())
        line->setReadOnly(readOnly);
}

void FieldRow::refuse(const QString &sentence)
{
    setRole(m_ui->edit, QStringLiteral("wrong"));
    m_ui->refusal->say(MessageLine::Kind::Failure, sentence);
    m_refused = m_ui->edit->text();
    m_ui->edit->setModified(m_refused != m_ui->edit->shown());
}

bool FieldRow::isRefused() const
{
    return !m_ui->refusal->isHidden() && m_ui->edit->text() == m_refused;
}

void FieldRow::type(const QString &text)
{
    m_ui->edit->setText(text);
    m_ui->edit->setModified(true);
}

void FieldRow::commit()
{
    if (m_readOnly || !m_ui->edit->isTyped())
        return;
    const QString value = typedValue(m_field, m_ui->edit->text(), QLocale());
    if (value == m_content.reading.value) {
        m_ui->edit->show(m_ui->edit->shown());
        return;
    }
    m_ui->edit->setModified(false); // from now on the answer decides what it shows
    Q_EMIT edited(value);
}

void FieldRow::enter()
{
    if (m_ui->edit->isTyped()) {
        const QString before = m_content.reading.value;
        const bool changes = typedValue(m_field, m_ui->edit->text(), QLocale()) != before;
        commit();
        if (changes || before.isEmpty())
            return;
    }
    if (!m_readOnly)
        Q_EMIT accepted();
}

void FieldRow::choose(int alternative)
{
    if (m_readOnly || alternative < 0 || alternative >= m_content.reading.alternatives.size())
        return;
    const QString value = m_content.reading.alternatives[alternative].value;
    m_ui->edit->setText(shownValue(m_field, value, QLocale()));
    m_ui->edit->setModified(false);
    m_ui->edit->selectAll();
    Q_EMIT edited(value);
}

void FieldRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace dbledger::gui
