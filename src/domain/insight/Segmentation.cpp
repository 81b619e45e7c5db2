// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insight/Segmentation.h"

#include <algorithm>

namespace dbledger::domain {

namespace {

/// Recency, frequency and monetary value of the cells of each segment, in the order of the segments. A test holds that
/// every cell stands here once.
constexpr const char *cells[] = {
    "555 554 544 545 454 455 445",
    "543 444 435 355 354 345 344 335",
    "553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323",
    "512 511 422 421 412 411 311",
    "525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313",
    "535 534 443 434 343 334 325 324",
    "331 321 312 221 213 231 241 251",
    "255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124",
    "155 154 144 214 215 115 114 113",
    "332 322 233 232 223 222 132 123 122 212 211",
    "111 112 121 131 141 151"};

std::array<Segment, 125> cellTable()
{
    std::array<Segment, 125> table;
    table.fill(Segment::Lost);
    int number = 0;
    for (const char *row : cells) {
        ++number;
        for (const char *at = row; at[0] != '\0'; at += at[3] == ' ' ? 4 : 3)
            table[std::size_t((at[0] - '1') * 25 + (at[1] - '1') * 5 + at[2] - '1')] = Segment(number);
    }
    return table;
}

} // namespace

RfmValues mediansOf(const std::vector<const RfmValues *> &customers)
{
    const auto median = [&](qint64 RfmValues::*value) -> qint64 {
        if (customers.empty())
            return 0;
        std::vector<qint64> values;
        for (const RfmValues *customer : customers)
            values.push_back(customer->*value);
        const auto middle = values.begin() + std::ptrdiff_t((values.size() - 1) / 2);
        std::ranges::nth_element(values, middle);
        return *middle;
    };
    return {0, median(&RfmValues::recency), median(&RfmValues::frequency), median(&RfmValues::monetary)};
}

Segment segmentOf(const RfmScores &scores)
{
    static const std::array<Segment, 125> table = cellTable();
    return table[std::size_t((scores.recency - 1) * 25 + (scores.frequency - 1) * 5 + scores.monetary - 1)];
}

} // namespace dbledger::domain
