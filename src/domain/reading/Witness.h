// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dbledger::domain {

/// One independent source of a field's value. Two OCR passes over the same pixels are one witness.
enum class Witness { EmbeddedXml, PdfText, Ocr, QrCode, SupplierMemory, Person };

QString witnessName(Witness witness); ///< "embedded-xml" "pdf-text" "ocr" "qr-code" "supplier-memory" "person"
std::optional<Witness> witnessFromName(QStringView name);

} // namespace dbledger::domain
