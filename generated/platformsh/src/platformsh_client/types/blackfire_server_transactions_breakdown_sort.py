"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

BlackfireServerTransactionsBreakdownSort: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownSort
    | Literal[
        "impact",
        "total_requests",
        "avg_wt",
        "avg_pmu",
        "avg_stdout",
        "total_errors",
        "wt_96th_percentile",
    ]
)
