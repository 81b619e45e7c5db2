// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/SegmentSettingsDialog.h"

#include "app/AppContext.h"
#include "app/books/CompanyService.h"
#include "app/insight/SegmentService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "models/Text.h"
#include "ui_SegmentSettingsDialog.h"

#include <QLineEdit>
#include <QSpinBox>

namespace dbledger::gui {

using domain::RfmMode;
using domain::RfmSettings;

namespace {

constexpr int limitsEach = 4;

} // namespace

SegmentSettingsDialog::SegmentSettingsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SegmentSettingsDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->modeBox->addItem(tr("By comparing customers with each other"), int(RfmMode::Quintiles));
    m_ui->modeBox->addItem(tr("By fixed limits"), int(RfmMode::Thresholds));
    makeLimits();
    makeNames();
    connect(m_ui->modeBox, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->limitsPart->setVisible(RfmMode(m_ui->modeBox->currentData().toInt()) == RfmMode::Thresholds);
    });
    m_ui->limitsPart->hide();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SegmentSettingsDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->saveButton->setEnabled(false);
    app::SegmentService &service = session.context().segments();
    session.context().company().company(session.actor()) | then(this, [this](const Result<domain::Company> &company) {
        if (!company)
            return fail(company.error());
        for (int digit = company->currency.value_or(domain::Currency::eur()).minorDigits(); digit > 0; --digit)
            m_minorUnits *= 10;
        askSettings();
    });
    service.names(session.actor()) | then(this, [this](const Result<domain::SegmentNames> &names) {
        if (!names)
            return fail(names.error());
        show(*names);
    });
}

SegmentSettingsDialog::~SegmentSettingsDialog() = default;

void SegmentSettingsDialog::askSettings()
{
    m_session.context().segments().settings(m_session.actor()) |
        then(this, [this](const Result<RfmSettings> &settings) {
            if (!settings)
                return fail(settings.error());
            show(*settings);
            m_ui->saveButton->setEnabled(true);
        });
}

void SegmentSettingsDialog::makeLimits()
{
    const QString rows[] = {tr("Days since the last invoice, at most"), tr("Invoices, at least"),
                            tr("Revenue, net, at least")};
    for (int score = 2; score <= 5; ++score)
        m_ui->limitsLayout->addWidget(new QLabel(tr("Score %1").arg(score), this), 0, score - 1);
    for (int row = 0; row < 3; ++row) {
        m_ui->limitsLayout->addWidget(new QLabel(rows[row], this), row + 1, 0);
        for (int i = 0; i < limitsEach; ++i) {
            auto *spin = new QSpinBox(this);
            spin->setObjectName(QStringLiteral("limit-%1-%2").arg(row).arg(i + 2));
            spin->setAccessibleName(tr("%1, score %2").arg(rows[row]).arg(i + 2));
            spin->setRange(0, 100'000'000);
            spin->setGroupSeparatorShown(true);
            m_ui->limitsLayout->addWidget(spin, row + 1, i + 1);
            m_limits.append(spin);
        }
    }
}

void SegmentSettingsDialog::makeNames()
{
    for (const domain::Segment segment : domain::allSegments()) {
        auto *edit = new QLineEdit(this);
        const QString usual = models::titled(app::Wording::name(segment));
        edit->setObjectName(QStringLiteral("name-") + domain::segmentName(segment));
        edit->setPlaceholderText(usual);
        edit->setAccessibleName(tr("Name of %1").arg(usual));
        edit->setMaxLength(60);
        const int at = int(m_names.size());
        m_ui->namesLayout->addWidget(new QLabel(usual, this), at % 6, at / 6 * 2);
        m_ui->namesLayout->addWidget(edit, at % 6, at / 6 * 2 + 1);
        m_names.insert(segment, edit);
    }
}

void SegmentSettingsDialog::show(const RfmSettings &settings)
{
    m_ui->modeBox->setCurrentIndex(m_ui->modeBox->findData(int(settings.mode)));
    m_ui->windowSpin->setValue(settings.windowMonths);
    for (int i = 0; i < limitsEach; ++i) {
        m_limits[i]->setValue(int(settings.thresholds.recency[size_t(i)]));
        m_limits[limitsEach + i]->setValue(int(settings.thresholds.frequency[size_t(i)]));
        m_limits[2 * limitsEach + i]->setValue(int(settings.thresholds.monetary[size_t(i)] / m_minorUnits));
    }
}

void SegmentSettingsDialog::show(const domain::SegmentNames &names)
{
    for (auto it = names.constBegin(); it != names.constEnd(); ++it)
        m_names[it.key()]->setText(it.value());
}

void SegmentSettingsDialog::save()
{
    RfmSettings settings;
    settings.mode = RfmMode(m_ui->modeBox->currentData().toInt());
    settings.windowMonths = m_ui->windowSpin->value();
    for (int i = 0; i < limitsEach; ++i) {
        settings.thresholds.recency[size_t(i)] = m_limits[i]->value();
        settings.thresholds.frequency[size_t(i)] = m_limits[limitsEach + i]->value();
        settings.thresholds.monetary[size_t(i)] = qint64(m_limits[2 * limitsEach + i]->value()) * m_minorUnits;
    }
    m_ui->saveButton->setEnabled(false);
    m_session.context().segments().setSettings(settings, m_session.actor()) |
        then(this, [this](const Result<RfmSettings> &kept) {
            m_ui->saveButton->setEnabled(true);
            if (!kept)
                return fail(kept.error());
            saveNames();
        });
}

void SegmentSettingsDialog::saveNames()
{
    domain::SegmentNames names;
    for (auto it = m_names.constBegin(); it != m_names.constEnd(); ++it)
        if (const QString name = it.value()->text().trimmed(); !name.isEmpty())
            names.insert(it.key(), name);
    m_session.context().segments().setNames(names, m_session.actor()) |
        then(this, [this](const Result<domain::SegmentNames> &kept) {
            if (!kept)
                return fail(kept.error());
            m_session.settingsHaveChanged();
            accept();
        });
}

void SegmentSettingsDialog::fail(const Error &error)
{
    m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(error));
}

} // namespace dbledger::gui
